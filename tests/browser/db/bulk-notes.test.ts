import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Note } from '#lib/core/notes/note.ts';
import { LocalCalendar, UTC_DAYS } from '#lib/core/search/query/local-calendar.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { NOTHING_CHOSEN, planSearch } from '#lib/core/search/query/search-plan.ts';
import { changeNotes, deleteNotes, restoreNotes } from '#lib/db/bulk-notes.ts';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { personFigures } from '#lib/db/person-figures.ts';
import { saveNotes } from '#lib/db/save-notes.ts';
import { searchNotes } from '#lib/db/search-notes.ts';
import { seededLibrary } from '#tests/seeded/library.ts';
import { searchFor } from './search-for.ts';

const LATER = '2026-01-01T00:00:00.000Z';
const NEVER = new AbortController().signal;
const SIZE = 300;
let db: NotesDatabase;
let notes: Note[];

beforeEach(async () => {
  db = new NotesDatabase(`whowhen-bulk-test-${crypto.randomUUID()}`);
  const entries = [...seededLibrary(SIZE).entries()];
  notes = entries.map(({ note }) => note);
  await saveNotes(db, entries, () => {}, NEVER);
});
afterEach(() => db.delete());

const count = async (query: string) =>
  (await searchNotes(db, searchFor(query), 'made', { offset: 0, limit: 0 })).total;
const ids = () => notes.map(({ id }) => id);
const rows = async () => (await db.notes.orderBy('id').toArray()).map(({ number: _, ...note }) => note);

test('many are tagged, and put back as they were', async () => {
  const before: Note[] = [];
  const addTag = ({ tags }: Note) => ({ tags: [...tags, 'Reviewed'] });
  await changeNotes(db, ids(), addTag, LATER, (piece) => before.push(...piece), NEVER);
  expect(await checkLibrary(db)).toEqual([]);
  expect(await count('tag:reviewed')).toBe(SIZE);
  expect(await checkLibrary(db)).toEqual([]);
  await restoreNotes(db, before, NEVER);
  expect(await count('tag:reviewed')).toBe(0);
  expect(await rows()).toEqual(notes);
  expect(await checkLibrary(db)).toEqual([]);
});

test('many are deleted, and put back as they were', async () => {
  const before: Note[] = [];
  await deleteNotes(db, [...ids(), 'none'], (piece) => before.push(...piece), NEVER);
  expect([await db.notes.count(), await count('')]).toEqual([0, 0]);
  await restoreNotes(db, before, NEVER);
  expect(await rows()).toEqual(notes);
  expect(await checkLibrary(db)).toEqual([]);
});

test('what is ended stays at whole pieces', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const onPiece = (_: readonly Note[], done: number) => {
    seen.push(done);
    controller.abort();
  };
  await deleteNotes(db, ids(), onPiece, controller.signal);
  expect(seen).toEqual([128]);
  expect(await db.notes.count()).toBe(SIZE - 128);
  expect(await checkLibrary(db)).toEqual([]);
});

test('a note of which nothing is to be changed is left alone, and not told of', async () => {
  const [first] = ids();
  const before: Note[] = [];
  const make = ({ id }: Note) => (id === first ? { text: 'new' } : null);
  await changeNotes(db, ids(), make, LATER, (piece) => before.push(...piece), NEVER);
  expect(before).toEqual(notes.slice(0, 1));
  expect((await rows()).slice(1)).toEqual(notes.slice(1));
});

test('who stands together with whom is counted', async () => {
  const id = notes[0]?.leaders[0]?.id ?? '';
  const withId = notes.filter(({ leaders }) => leaders.some((leader) => leader.id === id));
  const others = new Map<string, number>();
  for (const { leaders } of withId) {
    for (const other of leaders) if (other.id !== id) others.set(other.id, (others.get(other.id) ?? 0) + 1);
  }
  const choice = { ...NOTHING_CHOSEN, leaders: [id] };
  const plan = planSearch(parseQuery(''), choice, new LocalCalendar(UTC_DAYS));
  const figures = await personFigures(db, plan, id, 'year');
  expect(figures.notes).toBe(withId.length);
  expect(new Map(figures.together.map(({ key, count: found }) => [key, found]))).toEqual(others);
});
