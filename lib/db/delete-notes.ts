import type { NotesDatabase } from './database.ts';
import { IndexWriter } from './index/index-writer.ts';
import { withDatabase } from './with-database.ts';

/** Notes deleted in one transaction. */
const PIECE = 128;

/** Deletes many notes by pieces. One that is not there, or no longer, is passed over. */
export async function deleteNotes(db: NotesDatabase, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += PIECE) await deletePiece(db, ids.slice(from, from + PIECE));
}

function deletePiece(db: NotesDatabase, ids: string[]): Promise<void> {
  return withDatabase(db, () =>
    db.transaction('rw', db.notes, db.searchState, async () => {
      const rows = (await db.notes.bulkGet(ids)).flatMap((row) => row ?? []);
      const index = await IndexWriter.begin(db);
      for (const row of rows) index.remove(row);
      await db.notes.bulkDelete(rows.map(({ id }) => id));
      await index.commit();
    }),
  );
}
