import { browser } from 'wxt/browser';

/** Every web page. `file:` and the browsers' own pages stay out. */
export const EVERY_SITE = '*://*/*';

/** What the browser has granted, which the reader can change behind our back. */
export interface Granted {
  readonly everywhere: boolean;
  /** Host names granted one by one. */
  readonly sites: readonly string[];
}

export async function readGranted(): Promise<Granted> {
  const { origins = [] } = await browser.permissions.getAll();
  const everywhere = await browser.permissions.contains({ origins: [EVERY_SITE] });
  const sites = origins.flatMap((pattern) => /^(?:\*|https?):\/\/([^/*]+)\//.exec(pattern)?.[1] ?? []);
  return { everywhere, sites: [...new Set(sites)].sort() };
}

/** The match pattern of one host name, on both schemes and every port. */
export function patternOf(site: string): string {
  return `*://${site}/*`;
}

/** Asks the reader. Must be called in the very click; browsers refuse later. */
export function requestAccess(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

export function dropAccess(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/**
 * Calls back whenever access was granted (`isMore`) or withdrawn, here or in the browser's own settings.
 */
export function watchAccess(onChange: (isMore: boolean) => void, signal?: AbortSignal): void {
  const onAdded = () => onChange(true);
  const onRemoved = () => onChange(false);
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  });
}
