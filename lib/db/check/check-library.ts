import type { NotesDatabase } from '../database.ts';
import { withDatabase } from '../with-database.ts';
import { checkIndex } from './check-index.ts';
import { checkRows } from './check-rows.ts';
import type { Finding } from './finding.ts';

/** Everything in the database that disagrees with the rest; empty when all is well. Changes nothing. */
export function checkLibrary(db: NotesDatabase): Promise<Finding[]> {
  return withDatabase(db, () =>
    // One moment of all tables: between two transactions a note could come or go.
    db.transaction('r', db.tables, async () => [...(await checkRows(db)), ...(await checkIndex(db))]),
  );
}
