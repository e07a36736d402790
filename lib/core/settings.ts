/** Where articles are marked without being asked. */
export type AccessMode = 'everywhere' | 'sites' | 'click';

/** The reader's choices, the same in every context of the extension. */
export interface Settings {
  readonly marks: { readonly leaders: boolean; readonly dates: boolean };
  readonly access: AccessMode;
  /** Host names where nothing is marked, lower case, without port. */
  readonly sitesOff: readonly string[];
  /** Whether the daily copies are written into the downloads folder, too. */
  readonly copiesOut: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: { leaders: true, dates: true },
  access: 'click',
  sitesOff: [],
  copiesOut: false,
};

/** The host name under which a page is switched off; null where there is nothing to switch (files, browser pages). */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}

export function isSiteOff(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== null && settings.sitesOff.includes(site);
}
