import { paintMarks } from './paint-marks.ts';

/** Milliseconds a shown place stays marked (docs: look). */
const FLASH = 1200;
/** Above everything else we paint. */
const FLASH_LAYER = 30;

/** Scrolls a place into the middle of the view, whatever scrolls there, and marks it for a moment. */
export function showRange(range: Range, signal: AbortSignal): void {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: reduced ? 'instant' : 'smooth',
  });
  const undo = paintMarks([{ kind: 'focus', range }], FLASH_LAYER);
  const timer = setTimeout(undo, FLASH);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    undo();
  });
}
