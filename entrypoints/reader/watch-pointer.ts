/** Milliseconds the pointer rests on a mark until its card opens (docs: look). */
const HOVER_DELAY = 250;

export interface PointerTargets {
  /** The pointer rested on a point of the page. */
  onRest(x: number, y: number): void;
  /** The page was clicked or tapped at a point, outside our interface, with nothing selected. */
  onPress(x: number, y: number, event: PointerEvent): void;
  /** The pointer moved; cheap, at most once a frame. */
  onMove(x: number, y: number): void;
}

/** Follows the pointer over the page. Events that a script made are not the reader's, and are not heard. */
export function watchPointer(
  targets: PointerTargets,
  owns: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(timer);
    if (owns(event) || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    timer = setTimeout(() => targets.onRest(clientX, clientY), HOVER_DELAY);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      targets.onMove(clientX, clientY);
    });
  };
  const onClick = (event: Event) => {
    if (!event.isTrusted || owns(event) || !(event instanceof PointerEvent)) return;
    if (getSelection()?.isCollapsed === false) return;
    targets.onPress(event.clientX, event.clientY, event);
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
