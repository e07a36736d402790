import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from '#lib/core/settings.ts';
import { isOrphaned } from './send.ts';

const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

export function readSettings(): Promise<Settings> {
  return item.getValue();
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
    const settings = await item.getValue();
    const changed = { ...settings, ...change(settings) };
    await item.setValue(changed);
    return changed;
  });
}

/** Calls back at every change, from whichever context, until the signal ends it. */
export function watchSettings(
  onChange: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const unwatch = item.watch((now, before) => onChange(now ?? DEFAULT_SETTINGS, before ?? DEFAULT_SETTINGS));
  signal?.addEventListener('abort', () => isOrphaned() || unwatch());
}
