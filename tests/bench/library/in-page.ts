import { mergeNewest } from '#lib/core/interop/merge-note.ts';
import { readLibrary } from '#lib/core/interop/read-library.ts';
import { LocalCalendar } from '#lib/core/search/query/local-calendar.ts';
import { NO_NAMES } from '#lib/core/search/query/name-search.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { NOTHING_CHOSEN, planSearch } from '#lib/core/search/query/search-plan.ts';
import { daySpanOf } from '#lib/core/search/text/day-span.ts';
import { loadNames } from '#lib/data/load-names.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { readPieces } from '#lib/db/library/gzip.ts';
import { importLibrary } from '#lib/db/library/import-library.ts';
import { noteLines } from '#lib/db/note-lines.ts';
import { saveNote } from '#lib/db/notes.ts';
import { openDatabase } from '#lib/db/open-database.ts';
import type { NoteEntry } from '#lib/db/save-notes.ts';
import { facetCounts, searchNotes } from '#lib/db/search-notes.ts';
import { timelineWindow } from '#lib/db/timeline.ts';
import { LOCAL_DAYS } from '#lib/platform/local-days.ts';
import { seededLibrary } from '#tests/seeded/library.ts';
import { seededFile } from '#tests/seeded/seeded-file.ts';

/** Run in a page of the extension; the database is the one that its views open. */
const db = new NotesDatabase();
let names = NO_NAMES;

export interface FillFigures {
  readonly milliseconds: number;
  /** The longest time for which the page could not have answered a key. */
  readonly longestTask: number;
}

/** Imports a seeded library from its file, as the options do: read, checked, merged, indexed. */
export async function fill(size: number): Promise<FillFigures> {
  // Made before it counts.
  const file = new Blob(seededFile(size));
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  // The task that made the file is none of the import's.
  await pause();
  const start = performance.now();
  const { records } = await readLibrary(readPieces(file.stream()));
  const { added } = await importLibrary(db, records, mergeNewest, () => {}, new AbortController().signal);
  const milliseconds = performance.now() - start;
  if (added !== size) throw new Error(`${added} of ${size} notes were imported`);
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  const ours = tasks.filter(({ startTime }) => startTime >= start);
  return { milliseconds, longestTask: Math.max(0, ...ours.map(({ duration }) => duration)) };
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

/** Milliseconds of saving a new note, one after the other, on new articles, also when it is called again. */
export async function save(count: number): Promise<number[]> {
  const times: number[] = [];
  const run = crypto.randomUUID();
  for (const entry of seededLibrary(count, 99).entries()) {
    const { note, article } = renamed(entry, run);
    const start = performance.now();
    await saveNote(db, note, article);
    times.push(performance.now() - start);
  }
  return times;
}

function renamed({ note, article }: NoteEntry, run: string): NoteEntry {
  const id = `${article.id}?${run}`;
  return { note: { ...note, id: `${run}-${note.id}`, articleId: id }, article: { ...article, id, url: id } };
}

/** Lets the browser do what it has put off, as it does between two keys. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
