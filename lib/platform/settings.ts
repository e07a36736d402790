import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from '#lib/core/settings.ts';

const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

export function readSettings(): Promise<Settings> {
  return item.getValue();
}

/** Changes some of the settings. Two changes at once from two contexts: the later one of each field stays. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await item.getValue()), ...change };
  await item.setValue(settings);
  return settings;
}

/** Switches marking on or off for a host name. */
export async function switchSite(site: string, isOn: boolean): Promise<Settings> {
  const { sitesOff } = await item.getValue();
  const others = sitesOff.filter((other) => other !== site);
  return changeSettings({ sitesOff: isOn ? others : [...others, site].sort() });
}

/** Calls back at every change, from whichever context, until the signal ends it. */
export function watchSettings(
  onChange: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const unwatch = item.watch((now, before) => onChange(now ?? DEFAULT_SETTINGS, before ?? DEFAULT_SETTINGS));
  signal?.addEventListener('abort', unwatch);
}
