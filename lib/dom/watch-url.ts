import { cleanUrl } from '#lib/core/article/article-id.ts';

/** Milliseconds to let a single-page app put its new article in place after it changed the URL. */
const SETTLE = 500;

/**
 * Calls back when the page has gone to another address without a load: what stood here may be another article now.
 * A change of what does not say which article it is (fragment, tracking parameters) is none.
 */
export function watchUrl(onChange: () => void, signal: AbortSignal): void {
  let url = cleanUrl(location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (cleanUrl(location.href) === url) return;
    url = cleanUrl(location.href);
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE);
  };
  // Firefox has the Navigation API from 147; before, a change by script is seen when the reader next does something.
  if ('navigation' in globalThis) navigation.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'pointerdown', 'keydown'])
    addEventListener(type, look, { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
