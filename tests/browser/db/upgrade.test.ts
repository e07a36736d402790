import type { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import type { Note } from '#lib/core/notes/note.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { saveNote } from '#lib/db/notes.ts';
import { searchNotes, tagCounts } from '#lib/db/search-notes.ts';
import v1 from '#tests/fixtures/db/v1.json' with { type: 'json' };
import { leaveOld, type OldDatabase } from './old-database.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';
import { searchFor } from './search-for.ts';

const opened: Dexie[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

async function upgraded(fixture: OldDatabase): Promise<NotesDatabase> {
  const db = new NotesDatabase(await leaveOld(fixture));
  opened.push(db);
  return db;
}

/** The fields that the reader made, without the keys by which version 1 looked them up. */
function asMade({ tagKeys: _1, leaderIds: _2, dateValues: _3, ...note }: (typeof v1.tables.notes)[number]) {
  return note;
}

test('every note and article of version 1 is there, unchanged', async () => {
  const db = await upgraded(v1);
  const { notes: found } = await searchNotes(db, searchFor(''), 'made', { offset: 0, limit: 10 });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const notes: Note[] = found.map(({ note }) => note).sort(byId);
  expect(notes).toEqual(v1.tables.notes.map(asMade).sort(byId));
  const articles = await db.articles.toArray();
  expect(articles.map(({ number: _, ...row }) => row)).toEqual(v1.tables.articles.toSorted(byId));
});

test('every row has a number of its own, and the next note gets the next one', async () => {
  const db = await upgraded(v1);
  const note = sampleNote();
  await saveNote(db, note, ARTICLE);
  const numbers = (await db.notes.toArray()).map(({ number }) => number);
  expect(numbers.toSorted()).toEqual([0, 1, 2, 3]);
  expect((await db.notes.get(note.id))?.number).toBe(3);
  expect((await db.articles.toArray()).map(({ number }) => number).toSorted()).toEqual([0, 1]);
});

test('tags are counted as before', async () => {
  const db = await upgraded(v1);
  expect(await tagCounts(db)).toEqual([
    { tag: 'Peace', count: 2 },
    { tag: 'Élections', count: 1 },
  ]);
});

test('a database of version 1 without rows is upgraded, too', async () => {
  const db = await upgraded({ ...v1, tables: { notes: [], articles: [] } });
  expect(await searchNotes(db, searchFor(''), 'made', { offset: 0, limit: 1 })).toEqual({
    total: 0,
    notes: [],
  });
  expect(await db.searchState.get('search')).toMatchObject({ nextNote: 0, segments: [] });
});
