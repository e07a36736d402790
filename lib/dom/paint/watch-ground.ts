/** Milliseconds after the last sign of a change: themes fade for about as long. */
const SETTLED = 400;

/**
 * Calls back when the page may have changed the colours of its text: the reader's system went dark, the page switched
 * its theme, or a style sheet came (as darkening extensions bring them). Nothing below the root, the body and the
 * list of style sheets is observed, so that it costs the page nothing.
 */
export function watchGround(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED);
  };
  const observer = new MutationObserver(settle);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  observer.observe(document.head, { childList: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', settle, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
