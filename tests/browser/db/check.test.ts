import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { takeSnapshot } from '#lib/db/library/snapshots.ts';
import { changeNote, deleteNote, restoreNote, saveNote } from '#lib/db/notes.ts';
import { saveNotes } from '#lib/db/save-notes.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';

const LATER = '2026-01-01T00:00:00.000Z';
const never = new AbortController().signal;
let db: NotesDatabase;

beforeEach(() => {
  db = new NotesDatabase(`whowhen-test-${crypto.randomUUID()}`);
});
afterEach(() => db.close());

test('nothing is found in an empty database, nor after a life of writes', async () => {
  expect(await checkLibrary(db)).toEqual([]);
  const notes = Array.from({ length: 600 }, () => sampleNote({ tags: ['t'], text: 'words to look for' }));
  await saveNotes(
    db,
    notes.map((note) => ({ note, article: ARTICLE })),
    () => {},
    never,
  );
  for (const { id } of notes.slice(0, 20))
    await changeNote(db, id, { text: 'other words', tags: ['u'] }, LATER);
  for (const { id } of notes.slice(10, 40)) await deleteNote(db, id);
  await restoreNote(db, notes[30] ?? sampleNote());
  await saveNote(db, sampleNote(), { ...ARTICLE, title: 'Another title' });
  expect((await db.segments.toCollection().primaryKeys()).length).toBeGreaterThan(0);
  expect(await checkLibrary(db)).toEqual([]);
});

/** Each breaks one thing that no code of ours breaks, and must be found. */
const BREAKS: Readonly<Record<string, [string, (db: NotesDatabase) => Promise<unknown>]>> = {
  'an article is gone': ['orphan', (broken) => broken.articles.clear()],
  'the bytes of a copy are gone': [
    'orphan',
    async (broken) => {
      await takeSnapshot(broken, 'daily', LATER);
      await broken.snapshotBytes.clear();
    },
  ],
  'a note has a number that was never given': [
    'double',
    async (broken) => {
      await broken.notes.toCollection().modify((row) => Object.assign(row, { number: row.number + 10_000 }));
    },
  ],
  'a note was deleted behind the index': [
    'index_disagrees',
    async (broken) => broken.notes.delete((await broken.notes.orderBy('number').first())?.id ?? ''),
  ],
  'a note was changed behind the index': [
    'index_disagrees',
    (broken) => broken.notes.toCollection().modify({ text: 'quite other words' }),
  ],
  'a segment is gone': ['index_broken', (broken) => broken.segments.clear()],
  'words are gone': ['index_disagrees', (broken) => broken.postings.clear()],
};

test.each(Object.entries(BREAKS))('%s: it is found', async (_, [kind, breakIt]) => {
  const notes = Array.from({ length: 300 }, () => sampleNote({ tags: ['t'], text: 'words to look for' }));
  await saveNotes(
    db,
    notes.map((note) => ({ note, article: ARTICLE })),
    () => {},
    never,
  );
  expect(await checkLibrary(db)).toEqual([]);
  await breakIt(db);
  expect((await checkLibrary(db)).map((finding) => finding.kind)).toContain(kind);
});
