import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '#lib/core/settings.ts';
import { watchKey } from './watch-key.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return complete((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some of the settings; changes of other fields made at the same time, in any context, stay. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return update(() => change);
}

/** Switches marking on or off for a host name. */
export function switchSite(site: string, isOn: boolean): Promise<Settings> {
  return update(({ sitesOff }) => {
    const others = sitesOff.filter((other) => other !== site);
    return { sitesOff: isOn ? others : [...others, site].sort() };
  });
}

/** Reading and writing back is one step for all contexts of the extension: they share its locks. */
function update(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const settings = await readSettings();
    const changed = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back at every change, from whichever context, until the signal ends it. */
export function watchSettings(
  onChange: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  watchKey(KEY, ({ newValue, oldValue }) => onChange(complete(newValue), complete(oldValue)), signal);
}

/** What an older version kept lacks the settings that came later. */
function complete(kept: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...(kept as Partial<Settings> | undefined) };
}
