import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { LocalCalendar } from '#lib/core/search/query/local-calendar.ts';
import { NO_NAMES } from '#lib/core/search/query/name-search.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { NOTHING_CHOSEN, planSearch } from '#lib/core/search/query/search-plan.ts';
import { daySpanOf } from '#lib/core/search/text/day-span.ts';
import { loadNames } from '#lib/data/load-names.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { noteLines } from '#lib/db/note-lines.ts';
import { saveNote } from '#lib/db/notes.ts';
import { openDatabase } from '#lib/db/open-database.ts';
import { saveNotes } from '#lib/db/save-notes.ts';
import { facetCounts, searchNotes } from '#lib/db/search-notes.ts';
import { timelineWindow } from '#lib/db/timeline.ts';
import { LOCAL_DAYS } from '#lib/platform/local-days.ts';
import { seededLibrary } from '#tests/seeded/library.ts';

/** Run in a page of the extension; the database is the one that its views open. */
const db = new NotesDatabase();
let names = NO_NAMES;

export interface FillFigures {
  readonly milliseconds: number;
  /** The longest time for which the page could not have answered a key. */
  readonly longestTask: number;
}

/** Keeps a seeded library, as an import would. */
export async function fill(size: number): Promise<FillFigures> {
  const entries = seededLibrary(size).entries();
  // The vocabulary is made before it counts.
  const first = entries.next();
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  await saveNotes(db, first.done ? [] : chain(first.value, entries), () => {}, new AbortController().signal);
  const milliseconds = performance.now() - start;
  for (const { duration } of observer.takeRecords()) tasks.push(duration);
  observer.disconnect();
  return { milliseconds, longestTask: Math.max(0, ...tasks) };
}

/** Milliseconds of opening the database, and of reading the roster's names, which views do after their first paint. */
export async function open(): Promise<{ database: number; names: number }> {
  const start = performance.now();
  await openDatabase(db);
  const between = performance.now();
  names = loadNames();
  return { database: between - start, names: performance.now() - between };
}

function plan(query: string) {
  return planSearch(parseQuery(query), NOTHING_CHOSEN, new LocalCalendar(LOCAL_DAYS), names);
}

/** Milliseconds from a key to the first 25 notes, for each key in turn. */
export async function type(keys: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const key of keys) {
    const start = performance.now();
    await searchNotes(db, plan(key), 'fit', { offset: 0, limit: 25 });
    times.push(performance.now() - start);
    await pause();
  }
  return times;
}

/** Milliseconds of counting all facets of each search, not searched before. */
export async function countFacets(queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await facetCounts(db, plan(query));
    times.push(performance.now() - start);
    await pause();
  }
  return times;
}

/** Milliseconds of showing pages of all notes, from the first to the last, and of the counts beside each. */
export async function turnPages(offsets: readonly number[]): Promise<{ page: number[]; facets: number[] }> {
  const times = { page: [] as number[], facets: [] as number[] };
  const everything = plan('ka');
  for (const offset of offsets) {
    const start = performance.now();
    await searchNotes(db, everything, 'published', { offset, limit: 50 });
    const between = performance.now();
    await facetCounts(db, everything);
    times.page.push(between - start);
    times.facets.push(performance.now() - between);
    await pause();
  }
  return times;
}

/** Milliseconds of drawing the timeline of all notes: whole, then of spans within it. */
export async function drawTimelines(spans: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  const everything = plan('');
  for (const span of [null, ...spans.map(daySpanOf)]) {
    const start = performance.now();
    await timelineWindow(db, everything, span);
    times.push(performance.now() - start);
    await pause();
  }
  return times;
}

/** Milliseconds of showing pages of all notes by article. */
export async function turnArticlePages(offsets: readonly number[]): Promise<number[]> {
  const times: number[] = [];
  const everything = plan('');
  for (const offset of offsets) {
    const start = performance.now();
    await noteLines(db, everything, { sort: 'made', isGrouped: true }, { offset, limit: 50 });
    times.push(performance.now() - start);
    await pause();
  }
  return times;
}

/** Milliseconds of saving a new note, one after the other, on new articles. */
export async function save(count: number): Promise<number[]> {
  const times: number[] = [];
  for (const entry of seededLibrary(count, 99).entries()) {
    const { note, article } = renamed(entry);
    const start = performance.now();
    await saveNote(db, note, article);
    times.push(performance.now() - start);
  }
  return times;
}

function* chain<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first;
  yield* rest;
}

function renamed({ note, article }: { note: Note; article: Article }): { note: Note; article: Article } {
  const id = `${article.id}?bench`;
  return { note: { ...note, id: `bench-${note.id}`, articleId: id }, article: { ...article, id, url: id } };
}

/** Lets the browser do what it has put off, as it does between two keys. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
