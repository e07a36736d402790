import type { Article } from '#lib/core/article/article.ts';
import { Failure } from '#lib/core/failure.ts';
import { changeTime } from '#lib/core/notes/change-time.ts';
import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import { isKnown, type KeptVerdict } from '#lib/core/notes/seen-verdict.ts';
import type { NotesDatabase } from './database.ts';
import { IndexWriter } from './index/index-writer.ts';
import { putArticles } from './put-articles.ts';
import { fromNoteRow, toNoteRow } from './rows.ts';
import { tagSpeller } from './spell-tags.ts';
import { withDatabase } from './with-database.ts';

/**
 * Keeps a new note with its article, both or neither. Saving the same note again changes nothing else.
 *
 * @throws {Failure} `not_allowed` when its id is that of a note on another article.
 */
export async function saveNote(db: NotesDatabase, note: Note, article: Article): Promise<void> {
  const spell = await tagSpeller(db, note.tags);
  return withDatabase(db, () =>
    db.transaction('rw', db.notes, db.articles, db.searchState, async () => {
      const known = await db.notes.get(note.id);
      if (known && known.articleId !== article.id)
        throw new Failure('not_allowed', `note ${note.id} is elsewhere`);
      const index = await IndexWriter.begin(db);
      await putArticles(db, index, [article]);
      // Anew: its article's new title may have given it another number.
      const number = index.noteNumber(known && (await db.notes.get(note.id)));
      const tags = spell(note.tags, known?.tags ?? []);
      await db.notes.put(toNoteRow({ ...note, tags }, number));
      await index.commit();
    }),
  );
}

/**
 * Changes only the fields named, so that two writers of different fields both stay.
 *
 * @param changedAt ISO 8601 instant.
 * @throws {Failure} `note_missing` when it was deleted meanwhile.
 */
export async function changeNote(
  db: NotesDatabase,
  id: string,
  change: NoteChange,
  changedAt: string,
): Promise<Note> {
  const spell = await tagSpeller(db, change.tags ?? []);
  return rewriteNote(db, id, (note) => ({
    ...note,
    color: change.color ?? note.color,
    text: change.text ?? note.text,
    tags: change.tags ? spell(change.tags, note.tags) : note.tags,
    changedAt: changeTime(changedAt, note),
  }));
}

/**
 * Ties a note to another passage; what was seen of the old one is forgotten.
 *
 * @param changedAt ISO 8601 instant.
 * @throws {Failure} `note_missing` when it was deleted meanwhile.
 */
export function attachNote(
  db: NotesDatabase,
  id: string,
  { anchor, leaders, dates }: Pick<Note, 'anchor' | 'leaders' | 'dates'>,
  changedAt: string,
): Promise<Note> {
  return rewriteNote(db, id, ({ seen: _, ...note }) => ({
    ...note,
    anchor,
    leaders,
    dates,
    changedAt: changeTime(changedAt, note),
  }));
}

/** Reads, changes and writes a note in one step. */
function rewriteNote(db: NotesDatabase, id: string, rewrite: (note: Note) => Note): Promise<Note> {
  return withDatabase(db, () =>
    db.transaction('rw', db.notes, db.searchState, async () => {
      const row = await db.notes.get(id);
      if (!row) throw new Failure('note_missing');
      const index = await IndexWriter.begin(db);
      const changed = rewrite(fromNoteRow(row));
      await db.notes.put(toNoteRow(changed, index.noteNumber(row)));
      await index.commit();
      return changed;
    }),
  );
}

/**
 * Keeps how the passages of an article's notes were found, with the time it was first found so. Notes of another
 * article, and those deleted meanwhile, are passed over. Nobody finds a note by it, so the index stays as it is.
 *
 * @param seenAt ISO 8601 instant.
 */
export function keepVerdicts(
  db: NotesDatabase,
  articleId: string,
  seen: readonly { readonly id: string; readonly verdict: KeptVerdict }[],
  seenAt: string,
): Promise<void> {
  return withDatabase(db, () =>
    db.transaction('rw', db.notes, async () => {
      const rows = await db.notes.bulkGet(seen.map(({ id }) => id));
      const changed = rows.flatMap((row, at) => {
        const verdict = seen[at]?.verdict;
        if (!row || !verdict || row.articleId !== articleId || isKnown(verdict, row.seen)) return [];
        return [{ ...row, seen: { ...verdict, since: seenAt } }];
      });
      await db.notes.bulkPut(changed);
    }),
  );
}

/**
 * Deletes a note and returns it for undo. Its article stays, for the undo and for the notes to come.
 *
 * @throws {Failure} `note_missing` when it was deleted already.
 */
export function deleteNote(db: NotesDatabase, id: string): Promise<Note> {
  return withDatabase(db, () =>
    db.transaction('rw', db.notes, db.searchState, async () => {
      const row = await db.notes.get(id);
      if (!row) throw new Failure('note_missing');
      const index = await IndexWriter.begin(db);
      index.remove(row);
      await db.notes.delete(id);
      await index.commit();
      return fromNoteRow(row);
    }),
  );
}

/**
 * Puts a deleted note back. Its article is still there: deleting a note leaves it.
 *
 * @throws {Failure} `not_allowed` when its id is that of a note on another article, or its article was never kept.
 */
export function restoreNote(db: NotesDatabase, note: Note): Promise<void> {
  return withDatabase(db, () =>
    db.transaction('rw', db.notes, db.articles, db.searchState, async () => {
      const known = await db.notes.get(note.id);
      const isElsewhere = known && known.articleId !== note.articleId;
      if (isElsewhere || !(await db.articles.get(note.articleId))) {
        throw new Failure('not_allowed', `note ${note.id} was not deleted from ${note.articleId}`);
      }
      const index = await IndexWriter.begin(db);
      await db.notes.put(toNoteRow(note, index.noteNumber(known)));
      await index.commit();
    }),
  );
}
