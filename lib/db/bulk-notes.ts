import { changeTime } from '#lib/core/notes/change-time.ts';
import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import { cleanTags } from '#lib/core/notes/tags.ts';
import type { NotesDatabase } from './database.ts';
import { IndexWriter } from './index/index-writer.ts';
import { tidyIndex } from './index/tidy-index.ts';
import { fromNoteRow, type NoteRow, toNoteRow } from './rows.ts';
import { withDatabase } from './with-database.ts';

/** Notes written in one transaction, as in `save-notes.ts`. */
const PIECE = 128;

/**
 * Called after each piece with those of its notes that were changed, as they were before, for undo, and how many ids
 * are done. A piece is written as a whole; the signal ends the work between two.
 */
export type OnPiece = (before: readonly Note[], done: number) => void;

/** Changes many notes; those that are gone meanwhile are left out. @param change What to change of each, null for nothing. */
export function changeNotes(
  db: NotesDatabase,
  ids: readonly string[],
  change: (note: Note) => NoteChange | null,
  changedAt: string,
  onPiece: OnPiece,
  signal: AbortSignal,
): Promise<void> {
  return byPieces(db, ids, onPiece, signal, async (rows, index) => {
    const before: Note[] = [];
    const changed = rows.flatMap((row): NoteRow[] => {
      const note = fromNoteRow(row);
      const fields = change(note);
      if (fields === null) return [];
      before.push(note);
      const tags = fields.tags ? cleanTags(fields.tags) : note.tags;
      const at = changeTime(changedAt, note);
      return [toNoteRow({ ...note, ...fields, tags, changedAt: at }, index.noteNumber(row))];
    });
    await db.notes.bulkPut(changed);
    return before;
  });
}

/** Deletes many notes; their articles stay, as with one. */
export function deleteNotes(
  db: NotesDatabase,
  ids: readonly string[],
  onPiece: OnPiece,
  signal: AbortSignal,
): Promise<void> {
  return byPieces(db, ids, onPiece, signal, async (rows, index) => {
    for (const row of rows) index.remove(row);
    await db.notes.bulkDelete(rows.map(({ id }) => id));
    return rows.map(fromNoteRow);
  });
}

/** Puts notes back as they were before they were changed or deleted. Their articles are still there. */
export async function restoreNotes(
  db: NotesDatabase,
  notes: readonly Note[],
  signal: AbortSignal,
): Promise<void> {
  for (let at = 0; at < notes.length && !signal.aborted; at += PIECE) {
    const piece = notes.slice(at, at + PIECE);
    await inPiece(db, async (index) => {
      const known = await db.notes.bulkGet(piece.map(({ id }) => id));
      await db.notes.bulkPut(piece.map((note, i) => toNoteRow(note, index.noteNumber(known[i]))));
    });
    await tidyIndex(db, signal);
  }
}

async function byPieces(
  db: NotesDatabase,
  ids: readonly string[],
  onPiece: OnPiece,
  signal: AbortSignal,
  write: (rows: readonly NoteRow[], index: IndexWriter) => Promise<readonly Note[]>,
): Promise<void> {
  for (let at = 0; at < ids.length && !signal.aborted; at += PIECE) {
    const wanted = ids.slice(at, at + PIECE);
    const before = await inPiece(db, async (index) => {
      const rows = (await db.notes.bulkGet(wanted)).filter((row) => row !== undefined);
      return write(rows, index);
    });
    onPiece(before, at + wanted.length);
    await tidyIndex(db, signal);
  }
}

function inPiece<T>(db: NotesDatabase, work: (index: IndexWriter) => Promise<T>): Promise<T> {
  return withDatabase(db, () =>
    db.transaction('rw', db.notes, db.searchState, async () => {
      const index = await IndexWriter.begin(db);
      const result = await work(index);
      await index.commit();
      return result;
    }),
  );
}
