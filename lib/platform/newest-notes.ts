import { storage } from 'wxt/utils/storage';
import { boundNewest, type NewestNotes, readNewest } from '#lib/core/interop/newest-notes.ts';

const item = storage.defineItem<unknown>('local:newestNotes');

/** As of the last write; the database is right, this is early. Null where nothing usable is kept. */
export async function readNewestNotes(): Promise<NewestNotes | null> {
  return readNewest(await item.getValue());
}

export function keepNewestNotes(newest: NewestNotes): Promise<void> {
  return item.setValue(boundNewest(newest));
}
