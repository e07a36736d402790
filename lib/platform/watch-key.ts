import { type Browser, browser } from 'wxt/browser';
import { isOrphaned } from './send.ts';

/** Calls back when what is stored under a key changes, from whichever context, until the signal ends it. */
export function watchKey(
  key: string,
  onChange: (change: Browser.storage.StorageChange) => void,
  signal?: AbortSignal,
  where: 'local' | 'session' = 'local',
): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const change = changes[key];
    if (change && area === where) onChange(change);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener(
    'abort',
    () => isOrphaned() || browser.storage.onChanged.removeListener(onChanged),
  );
}
