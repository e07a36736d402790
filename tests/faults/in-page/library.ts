import { deleteNotes } from '#lib/db/bulk-notes.ts';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { openDatabase } from '#lib/db/open-database.ts';
import { failAtEachStep as failWritesAtEachStep } from './fail-at-step.ts';
import { moveClock as moveClockBetweenWrites } from './move-clock.ts';
import { moveLibrary as moveWholeLibrary } from './move-library.ts';

/** Runs in a page of the extension, beside the product and on the product's own database. */
const db = new NotesDatabase();

/** Faults that need no more than the database. */
export const failAtEachStep = failWritesAtEachStep;
export const moveClock = moveClockBetweenWrites;
export const moveLibrary = moveWholeLibrary;

/** What `lib/db/check` finds. */
export function check() {
  return checkLibrary(db);
}

/** Of each note its text, or null where it is not there: straight from the disk. */
export async function textsOf(ids: readonly string[]): Promise<(string | null)[]> {
  await openDatabase(db);
  const rows = await db.notes.bulkGet([...ids]);
  return rows.map((row) => row?.text ?? null);
}

/** Of each note what its reader can change. */
export async function fieldsOf(ids: readonly string[]) {
  await openDatabase(db);
  const rows = await db.notes.bulkGet([...ids]);
  return rows.map((row) => row && { text: row.text, tags: row.tags, color: row.color });
}

/** The reader's words in all notes. */
export async function allTexts(): Promise<string[]> {
  await openDatabase(db);
  return (await db.notes.toArray()).map(({ text }) => text);
}

/** Deletes every note, as the product does. */
export async function clear(): Promise<void> {
  await openDatabase(db);
  await deleteNotes(db, await db.notes.toCollection().primaryKeys(), () => {}, new AbortController().signal);
}
