import type { NotesDatabase } from '../database.ts';
import { deleteSegment } from './delete-segment.ts';
import { EMPTY_STATE } from './search-state.ts';

/** Deletes segments that the index does not name: what a rewriting that was ended in the middle has left. */
export async function dropOrphans(db: NotesDatabase): Promise<void> {
  const state = (await db.searchState.get('search')) ?? EMPTY_STATE;
  const named = new Set(state.segments.map(({ id }) => id));
  const orphans = (await db.segments.toCollection().primaryKeys()).filter((id) => !named.has(id));
  for (const id of orphans) {
    const row = await db.segments.get(id);
    if (row) await deleteSegment(db, row);
  }
}
