import { cleanUrl } from '#lib/core/article/article-id.ts';

/** Milliseconds to let a single-page app put its new article in place after it changed the URL. */
const SETTLE = 500;

/**
 * Calls back when the page has gone to another address without a load: what stood here may be another article now.
 * A change of what does not say which article it is (fragment, tracking parameters) is none.
 */
export function watchUrl(onChange: () => void, signal: AbortSignal): void {
  let href = location.href;
  let url = cleanUrl(href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    // At every scroll, so that the common case is one comparison.
    if (location.href === href) return;
    href = location.href;
    if (cleanUrl(href) === url) return;
    url = cleanUrl(href);
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE);
  };
  // Firefox has the Navigation API from 147; before, a change by script is seen when the reader next does something.
  if ('navigation' in globalThis) navigation.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'pointerdown', 'keydown', 'scroll'])
    addEventListener(type, look, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
