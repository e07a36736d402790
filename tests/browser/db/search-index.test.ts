import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { NOTHING_CHOSEN } from '#lib/core/search/query/search-plan.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { tidyIndex } from '#lib/db/index/tidy-index.ts';
import { noteIds, noteLines } from '#lib/db/note-lines.ts';
import { changeNote, deleteNote, restoreNote, saveNote } from '#lib/db/notes.ts';
import { openDatabase } from '#lib/db/open-database.ts';
import { type NoteEntry, saveNotes } from '#lib/db/save-notes.ts';
import { facetCounts, searchNotes } from '#lib/db/search-notes.ts';
import { timelineWindow } from '#lib/db/timeline.ts';
import { seededLibrary } from '#tests/seeded/library.ts';
import { Random } from '#tests/seeded/random.ts';
import { isFound } from '#tests/unit/core/search/naive-search.ts';
import { searchFor } from './search-for.ts';

const QUERIES = [
  'ka',
  'bamu',
  'fe ramo',
  '"ca nizakega"',
  'tag:wa',
  'site:news-3',
  'after:2022 ta',
  'mentions:2021',
  'changed',
];
const ALL = { offset: 0, limit: 10_000 };
const LATER = '2026-01-01T00:00:00.000Z';
const NEVER = new AbortController().signal;
let db: NotesDatabase;

beforeEach(() => {
  db = new NotesDatabase(`whowhen-index-test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** What is in the tables, read without the index. */
async function rowsOf(): Promise<NoteEntry[]> {
  const articles = new Map((await db.articles.toArray()).map((article) => [article.id, article]));
  return (await db.notes.toArray()).flatMap((note) => {
    const article = articles.get(note.articleId);
    return article ? [{ note, article }] : [];
  });
}

/** That every search finds what a scan of the rows finds, no more and no less. */
async function expectRight(): Promise<void> {
  const rows = await rowsOf();
  for (const query of QUERIES) {
    const { total, notes } = await searchNotes(db, searchFor(query), 'made', ALL);
    const expected = rows.filter((row) => isFound(row, parseQuery(query), NOTHING_CHOSEN));
    expect(notes.map(({ note }) => note.id).sort(), query).toEqual(
      expected.map(({ note }) => note.id).sort(),
    );
    expect(total).toBe(expected.length);
  }
}

const sealed = async () =>
  (await db.searchState.get('search'))?.segments.map(({ start, end }) => end - start);

test('what is saved, changed, deleted and put back is found as it is now', async () => {
  const entries = [...seededLibrary(700).entries()];
  await saveNotes(db, entries, () => {}, NEVER);
  expect(await sealed()).toEqual([128, 128, 128, 128, 128]);
  await expectRight();
  const random = new Random(7);
  const any = () => entries[random.below(entries.length)] as NoteEntry;
  const deleted = [];
  for (let i = 0; i < 120; i++) {
    const { note, article } = any();
    const isThere = (await db.notes.get(note.id)) !== undefined;
    if (!isThere) continue;
    if (i % 3 === 0) deleted.push(await deleteNote(db, note.id));
    else if (i % 3 === 1) await changeNote(db, note.id, { text: `changed ${i} ka`, tags: ['wa'] }, LATER);
    else await saveNote(db, note, { ...article, title: `Changed title ${i}` });
  }
  for (const note of deleted.slice(0, 10)) await restoreNote(db, note);
  await expectRight();
  await tidyIndex(db);
  await expectRight();
  const name = db.name;
  db.close();
  db = new NotesDatabase(name);
  await openDatabase(db);
  await expectRight();
}, 120_000);

test('small segments become large ones, and leave nothing behind', async () => {
  const entries = [...seededLibrary(4400).entries()];
  await saveNotes(db, entries, () => {}, NEVER);
  for (const { note } of entries.slice(0, 50)) await deleteNote(db, note.id);
  await tidyIndex(db);
  expect(await sealed()).toEqual([4096, 128, 128]);
  await expectRight();
  const ids = new Set((await db.searchState.get('search'))?.segments.map(({ id }) => id));
  const named = [
    ...(await db.segments.toArray()).map(({ id }) => id),
    ...(await db.postings.toArray()).map(({ segment }) => segment),
    ...(await db.positions.toArray()).map(({ segment }) => segment),
  ];
  expect(new Set(named)).toEqual(ids);
}, 240_000);

test('what is struck out in great numbers is taken out of the index', async () => {
  const entries = [...seededLibrary(300).entries()];
  await saveNotes(db, entries, () => {}, NEVER);
  for (const { note } of entries) await deleteNote(db, note.id);
  await tidyIndex(db);
  expect(await db.postings.count()).toBe(0);
  expect(await searchNotes(db, searchFor('ka'), 'fit', ALL)).toEqual({ total: 0, notes: [] });
}, 60_000);

test('saving many again changes nothing; of two versions the later stays', async () => {
  const entries = [...seededLibrary(200).entries()];
  await saveNotes(db, entries, () => {}, NEVER);
  expect(await saveNotes(db, entries, () => {}, NEVER)).toEqual({ added: 0, replaced: 0, kept: 200 });
  const [first, second] = entries as [NoteEntry, NoteEntry];
  const newer = { ...first, note: { ...first.note, text: 'newer', changedAt: LATER } };
  const older = { ...second, note: { ...second.note, text: 'older', changedAt: '2000-01-01T00:00:00.000Z' } };
  expect(await saveNotes(db, [newer, older], () => {}, NEVER)).toEqual({ added: 0, replaced: 1, kept: 1 });
  expect((await db.notes.get(first.note.id))?.text).toBe('newer');
  expect((await db.notes.get(second.note.id))?.text).toBe(second.note.text);
});

test('saving many that is ended keeps whole pieces, and can be done again', async () => {
  const entries = [...seededLibrary(600).entries()];
  const controller = new AbortController();
  const counts = await saveNotes(
    db,
    entries,
    ({ added }) => {
      if (added >= 256) controller.abort();
    },
    controller.signal,
  );
  expect(counts.added).toBe(await db.notes.count());
  expect(counts.added).toBeLessThan(600);
  const again = await saveNotes(db, entries, () => {}, NEVER);
  expect(again).toEqual({ added: 600 - counts.added, replaced: 0, kept: counts.added });
  await expectRight();
});

test('facets, articles and timeline agree on how much there is', async () => {
  const entries = [...seededLibrary(500).entries()];
  await saveNotes(db, entries, () => {}, NEVER);
  const plan = searchFor('tag:wa');
  const facets = await facetCounts(db, plan);
  const { total } = await searchNotes(db, plan, 'made', { offset: 0, limit: 5 });
  expect(total).toBeGreaterThan(0);
  expect(facets.total).toBe(total);
  expect(facets.months.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  const order = { sort: 'made', isGrouped: true } as const;
  const { lines, total: lineCount } = await noteLines(db, plan, order, ALL);
  const articles = lines.flatMap((line) => (line.kind === 'article' ? [line] : []));
  expect(articles.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(lineCount).toBe(lines.length);
  const ids = await noteIds(db, plan, order, ALL);
  expect(ids).toEqual(lines.flatMap((line) => (line.kind === 'note' ? [line.note.id] : [])));
  const { articles: published } = await timelineWindow(db, plan, null);
  const dated = articles.filter(({ article }) => article.publishedAt !== null);
  expect(published.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
});

test('another context tidies while many notes are kept, and loses none', async () => {
  const other = new NotesDatabase(db.name);
  let isDone = false;
  const tidying = (async () => {
    while (!isDone) await tidyIndex(other);
  })();
  await saveNotes(db, seededLibrary(1_500).entries(), () => {}, NEVER);
  isDone = true;
  await tidying;
  other.close();
  await expectRight();
});
