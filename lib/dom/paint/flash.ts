import { paintMarks } from './paint-marks.ts';

/** Milliseconds a shown place stays marked (docs: look). */
const FLASH = 1200;
/** Above everything else we paint. */
const FLASH_LAYER = 30;

/** Scrolls a place into the middle of the view and marks it for a moment. */
export function showRange(range: Range): void {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  const top = scrollY + box.top - (innerHeight - box.height) / 2;
  scrollTo({ top, behavior: reduced ? 'instant' : 'smooth' });
  const undo = paintMarks([{ kind: 'focus', range }], FLASH_LAYER);
  setTimeout(undo, FLASH);
}
