import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EVERYTHING, NOTHING_CHOSEN } from '#lib/core/search/query/search-plan.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { countLibrary } from '#lib/db/library/health.ts';
import { listSnapshots, takeSnapshot } from '#lib/db/library/snapshots.ts';
import { noteLines } from '#lib/db/note-lines.ts';
import { saveNote } from '#lib/db/notes.ts';
import { type Observer, observe } from '#lib/db/observe.ts';
import { personFigures } from '#lib/db/person-figures.ts';
import { notesOn, noteWithArticle } from '#lib/db/queries.ts';
import { saveNotes } from '#lib/db/save-notes.ts';
import { facetCounts, searchNotes, tagCounts } from '#lib/db/search-notes.ts';
import { timelineWindow } from '#lib/db/timeline.ts';
import { seededLibrary } from '#tests/seeded/library.ts';
import { ARTICLE, sampleNote } from './sample-note.ts';
import { searchFor } from './search-for.ts';

const ADA = { ...EVERYTHING, choice: { ...NOTHING_CHOSEN, leaders: ['Q1'] } };
const FIRST = { offset: 0, limit: 10 };
const ONE = sampleNote({
  text: 'harbour',
  tags: ['port'],
  leaders: [{ id: 'Q1', name: 'Ada Roe' }],
  dates: [{ text: 'in 1931', value: '1931' }],
});
const OTHER = { ...ONE, id: 'other' };

type Query = (db: NotesDatabase) => Promise<unknown>;

/** The queries that views observe, each with what it counts of notes like `ONE`. */
const QUERIES: Readonly<Record<string, Query>> = {
  'the notes on an article': async (db) => (await notesOn(db, ARTICLE.id)).length,
  'a note': async (db) => 1 + Number((await noteWithArticle(db, OTHER.id)) !== null),
  'the newest notes': async (db) => (await searchNotes(db, searchFor(''), 'made', FIRST)).total - SEEDED,
  'a search': async (db) => (await searchNotes(db, searchFor('harbour'), 'fit', FIRST)).total,
  'a search by tag': async (db) => (await searchNotes(db, searchFor('tag:port'), 'published', FIRST)).total,
  'notes by article': async (db) =>
    (await noteLines(db, searchFor('tag:port'), { sort: 'made', isGrouped: true }, FIRST)).total - 1,
  facets: async (db) => (await facetCounts(db, searchFor('harbour'))).total,
  tags: async (db) => (await tagCounts(db)).find(({ tag }) => tag === 'port')?.count,
  'the timeline': async (db) =>
    (await timelineWindow(db, searchFor('harbour'), null)).notes.reduce((sum, { count }) => sum + count, 0),
  'a person': async (db) => (await personFigures(db, ADA, 'Q1', 'month')).notes,
  'the counts': async (db) => (await countLibrary(db)).notes - SEEDED,
};

/** Enough that some are in segments of the index, and some in its tail. */
const SEEDED = 300;
let name: string;
let db: NotesDatabase;
let end: AbortController;

function watch(query: Query): { [K in keyof Observer<unknown>]: ReturnType<typeof vi.fn> } {
  const observer = { onValue: vi.fn(), onError: vi.fn() };
  observe(db, () => query(db), observer, end.signal);
  return observer;
}

/** A connection of its own, as another context of the extension has one. */
async function elsewhere(work: (other: NotesDatabase) => Promise<unknown>): Promise<void> {
  const other = new NotesDatabase(name);
  await work(other);
  other.close();
}

beforeEach(async () => {
  end = new AbortController();
  name = `whowhen-test-${crypto.randomUUID()}`;
  await elsewhere(async (other) => {
    await saveNotes(other, seededLibrary(SEEDED).entries(), () => {}, end.signal);
    await saveNote(other, ONE, ARTICLE);
  });
  db = new NotesDatabase(name);
});
afterEach(async () => {
  end.abort();
  await db.delete();
});

test.each(Object.entries(QUERIES))('%s: live, though the database was not open', async (_, query) => {
  const { onValue, onError } = watch(query);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(1));
  await elsewhere((other) => saveNote(other, OTHER, ARTICLE));
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(2));
  expect(onError).not.toHaveBeenCalled();
});

test('the copies are live, too', async () => {
  const { onValue } = watch(async () => (await listSnapshots(db)).length);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(0));
  await elsewhere((other) => takeSnapshot(other, 'daily', '2025-05-14T12:00:00.000Z'));
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(1));
});

test('many at once keep their transactions apart', async () => {
  const observers = Object.values(QUERIES).map(watch);
  await vi.waitFor(() => {
    for (const { onValue } of observers) expect(onValue).toHaveBeenLastCalledWith(1);
  });
  await elsewhere((other) => saveNote(other, OTHER, ARTICLE));
  await vi.waitFor(() => {
    for (const { onValue } of observers) expect(onValue).toHaveBeenLastCalledWith(2);
  });
  for (const { onError } of observers) expect(onError).not.toHaveBeenCalled();
});

test('a connection that was closed is opened again for the next change, and stays live', async () => {
  const { onValue, onError } = watch(async () => (await notesOn(db, ARTICLE.id)).length);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(1));
  for (const count of [2, 3]) {
    db.close();
    await elsewhere((other) => saveNote(other, { ...ONE, id: `number ${count}` }, ARTICLE));
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(count));
  }
  expect(onError).not.toHaveBeenCalled();
});

test('nothing is told after the end', async () => {
  const before = watch(async () => (await notesOn(db, ARTICLE.id)).length);
  end.abort();
  end = new AbortController();
  const after = watch(async () => (await notesOn(db, ARTICLE.id)).length);
  await vi.waitFor(() => expect(after.onValue).toHaveBeenLastCalledWith(1));
  expect(before.onValue).not.toHaveBeenCalled();
  end.abort();
  await elsewhere((other) => saveNote(other, OTHER, ARTICLE));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(after.onValue).toHaveBeenCalledTimes(1);
});

test('an error is told once, and ends it', async () => {
  const query = vi.fn(async () => {
    await notesOn(db, ARTICLE.id);
    throw new Error('broken');
  });
  const { onError } = watch(query);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('broken')));
  await elsewhere((other) => saveNote(other, OTHER, ARTICLE));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(query).toHaveBeenCalledTimes(1);
});

test('a database that cannot be opened is told by its name', async () => {
  const newer = new Dexie(`${name}-newer`);
  newer.version(99).stores({ notes: 'id' });
  await newer.open();
  newer.close();
  db = new NotesDatabase(newer.name);
  const { onValue, onError } = watch(async () => notesOn(db, ARTICLE.id));
  await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
  expect(onError.mock.lastCall?.[0]).toMatchObject({ code: 'database_newer' });
  expect(onValue).not.toHaveBeenCalled();
});
