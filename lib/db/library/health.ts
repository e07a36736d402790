import type { NotesDatabase } from '../database.ts';
import { withDatabase } from '../with-database.ts';

/** How the library is doing, as the reader is told. */
export interface Health {
  readonly notes: number;
  readonly articles: number;
  /** Of everything kept, as the browser estimates it. */
  readonly bytes: number;
  /** Whether the browser has promised not to clear it when it runs short of space. */
  readonly isPersisted: boolean;
}

export function readHealth(db: NotesDatabase): Promise<Health> {
  return withDatabase(db, async () => {
    const state = await db.searchState.get('search');
    const articles = await db.articles.count();
    // Last: what a live query awaits of others it no longer observes.
    const { usage = 0 } = await navigator.storage.estimate();
    return {
      notes: state?.notes ?? 0,
      articles,
      bytes: usage,
      isPersisted: await navigator.storage.persisted(),
    };
  });
}

/**
 * Asks the browser to keep the library when it runs short of space, once there is something to keep. Only a page may
 * ask, so every view does when it opens.
 */
export async function keepForGood(db: NotesDatabase): Promise<void> {
  const { notes, isPersisted } = await readHealth(db);
  if (notes > 0 && !isPersisted) await navigator.storage.persist();
}
