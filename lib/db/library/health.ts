import type { NotesDatabase } from '../database.ts';
import { withDatabase } from '../with-database.ts';

export interface LibraryCounts {
  readonly notes: number;
  readonly articles: number;
}

export interface StorageState {
  /** Of everything kept, as the browser estimates it. */
  readonly bytes: number;
  /** Whether the browser has promised not to clear it when it runs short of space. */
  readonly isPersisted: boolean;
}

export function countLibrary(db: NotesDatabase): Promise<LibraryCounts> {
  return withDatabase(db, async () => {
    const state = await db.searchState.get('search');
    return { notes: state?.notes ?? 0, articles: await db.articles.count() };
  });
}

/** Apart from the counts: what a live query awaits of anything but the database it does not observe. */
export async function readStorageState(): Promise<StorageState> {
  const [{ usage = 0 }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { bytes: usage, isPersisted };
}

/**
 * Asks the browser to keep the library when it runs short of space, once there is something to keep. Only a page may
 * ask, so every view does when it opens.
 */
export async function keepForGood(db: NotesDatabase): Promise<void> {
  const [{ notes }, { isPersisted }] = await Promise.all([countLibrary(db), readStorageState()]);
  if (notes > 0 && !isPersisted) await navigator.storage.persist();
}
