import { browser } from 'wxt/browser';
import { boundNewest, type NewestNotes, readNewest } from '#lib/core/interop/newest-notes.ts';

const KEY = 'newestNotes';

/** As of the last write; the database is right, this is early. Null where nothing usable is kept. */
export async function readNewestNotes(): Promise<NewestNotes | null> {
  return readNewest((await browser.storage.local.get(KEY))[KEY]);
}

export function keepNewestNotes(newest: NewestNotes): Promise<void> {
  return browser.storage.local.set({ [KEY]: boundNewest(newest) });
}
