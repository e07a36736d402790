import { storage } from 'wxt/utils/storage';
import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';

/** The newest notes, for painting while the database opens: that takes up to 90 ms after idle, this 1 to 3. */
export interface NewestNotes {
  /** How many notes there are in all. */
  readonly total: number;
  readonly notes: readonly { readonly note: Note; readonly article: Article }[];
}

const item = storage.defineItem<NewestNotes>('local:newestNotes', {
  fallback: { total: 0, notes: [] },
  version: 1,
});

/** As of the last write that was told; the database is right, this is early. */
export function readNewestNotes(): Promise<NewestNotes> {
  return item.getValue();
}

export function keepNewestNotes(newest: NewestNotes): Promise<void> {
  return item.setValue(newest);
}
