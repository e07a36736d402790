import type { NotesDatabase } from '../database.ts';
import { deleteSegments } from './delete-segments.ts';
import { EMPTY_STATE } from './search-state.ts';
import type { SegmentRow } from './segment-rows.ts';

/** Deletes segments that the index does not name: what a rewriting that was ended in the middle has left. */
export async function dropOrphans(db: NotesDatabase): Promise<void> {
  const orphans = await findOrphans(db);
  if (orphans.length > 0) await deleteSegments(db, orphans);
}

/** In one moment: whoever writes notes may be sealing a segment, which it names in the same transaction. */
function findOrphans(db: NotesDatabase): Promise<SegmentRow[]> {
  return db.transaction('r', db.searchState, db.segments, async () => {
    const state = (await db.searchState.get('search')) ?? EMPTY_STATE;
    const named = new Set(state.segments.map(({ id }) => id));
    const orphans = (await db.segments.toCollection().primaryKeys()).filter((id) => !named.has(id));
    return (await db.segments.bulkGet(orphans)).filter((row) => row !== undefined);
  });
}
