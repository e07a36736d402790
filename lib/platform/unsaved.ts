import { browser } from 'wxt/browser';
import type { Unsaved } from '#lib/core/notes/unsaved.ts';
import { watchKey } from './watch-key.ts';

/** In the browser's memory, which a full disk does not touch, until the browser is closed. */
const KEY = 'unsaved';

export async function readUnsaved(): Promise<readonly Unsaved[]> {
  const kept = await browser.storage.session.get<{ [KEY]?: readonly Unsaved[] }>(KEY);
  return kept[KEY] ?? [];
}

/** Reading, what is done meanwhile, and writing back is one step for all contexts of the extension. */
export function changeUnsaved(
  change: (list: readonly Unsaved[]) => Promise<readonly Unsaved[]>,
): Promise<void> {
  return navigator.locks.request('unsaved', async () => {
    const before = await readUnsaved();
    const after = await change(before);
    if (after !== before) await browser.storage.session.set({ [KEY]: after });
  });
}

export function watchUnsaved(onChange: () => void, signal: AbortSignal): void {
  watchKey(KEY, onChange, signal, 'session');
}
