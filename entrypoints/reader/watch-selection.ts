/** Milliseconds without a change after which a selection is taken as made: keyboards change it letter by letter. */
const SETTLED = 250;

/** Calls back when the reader has made a selection by mouse, touch or keyboard; null when it was let go. */
export function watchSelection(onSelect: (range: Range | null) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDragging = false;
  const settle = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isDragging) onSelect(currentSelection());
    }, delay);
  };
  document.addEventListener('selectionchange', () => settle(SETTLED), { signal });
  document.addEventListener(
    'pointerdown',
    () => {
      isDragging = true;
    },
    { signal, capture: true, passive: true },
  );
  // Where a menu opens, by a long press or the right button, the end of the press is the browser's and is not told.
  for (const type of ['pointerup', 'pointercancel', 'contextmenu']) {
    document.addEventListener(
      type,
      () => {
        isDragging = false;
        settle(0);
      },
      { signal, capture: true, passive: true },
    );
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** What is selected on the page now; null when nothing is. What is selected in a form field is no selection of the page. */
export function currentSelection(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0);
}
