import { afterEach, expect, test } from 'vitest';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { deleteNote, saveNote } from '#lib/db/notes.ts';
import { searchNotes, tagCounts } from '#lib/db/search-notes.ts';
import v2 from '#tests/fixtures/db/v2.json' with { type: 'json' };
import { leaveOld } from './old-database.ts';
import { unpacked } from './packed-rows.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';
import { searchFor } from './search-for.ts';

let db: NotesDatabase;
afterEach(() => db.close());

/** 131 notes: 126 in a sealed segment, in which two numbers are struck out, and a tail of five. */
async function upgraded(): Promise<NotesDatabase> {
  db = new NotesDatabase(await leaveOld(unpacked(v2)));
  return db;
}

test('every note, article and copy of version 2 is there, unchanged', async () => {
  await upgraded();
  const page = { offset: 0, limit: 200 };
  const { total, notes } = await searchNotes(db, searchFor(''), 'made', page);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(total).toBe(131);
  expect(notes.map(({ note }) => note).sort(byId)).toEqual(
    v2.tables.notes.map(({ number: _, ...note }) => note).sort(byId),
  );
  expect(await db.articles.toArray()).toEqual(v2.tables.articles.toSorted(byId));
  expect(await db.snapshots.toArray()).toEqual(v2.tables.snapshots);
  expect(await db.snapshotBytes.toArray()).toEqual(unpacked(v2).tables.snapshotBytes);
});

test('its search index agrees with its rows and finds what is sealed, what is not, and nothing struck out', async () => {
  await upgraded();
  expect(await checkLibrary(db)).toEqual([]);
  const totalOf = async (words: string) =>
    (await searchNotes(db, searchFor(words), 'made', { offset: 0, limit: 1 })).total;
  expect(await totalOf('harbour 100')).toBe(1);
  expect(await totalOf('harbour 131')).toBe(1);
  expect(await totalOf('written anew')).toBe(1);
  // 110 to 119 begin so; 11 itself was deleted.
  expect(await totalOf('harbour 11')).toBe(10);
  expect(await tagCounts(db)).toEqual(TAGS);
});

/** Of the four notes made by hand, and of every eighth of the other 128. */
const TAGS = [
  { tag: 'Peace', count: 19 },
  { tag: 'Élections', count: 2 },
];

test('it is written on as if it had never been another', async () => {
  await upgraded();
  const note = sampleNote();
  await saveNote(db, note, ARTICLE);
  expect((await db.notes.get(note.id))?.number).toBe(133);
  await deleteNote(db, '00000000-0000-4000-8000-000000000100');
  expect(await checkLibrary(db)).toEqual([]);
});
