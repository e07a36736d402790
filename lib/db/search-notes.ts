import {
  EVERYTHING,
  isEverything,
  NOTHING_CHOSEN,
  type SearchPlan,
} from '#lib/core/search/query/search-plan.ts';
import { articlesOf } from '#lib/core/search/result/articles-of.ts';
import { countFacets, type Facets } from '#lib/core/search/result/count-facets.ts';
import { countFound, type SegmentResult } from '#lib/core/search/result/evaluate.ts';
import { type NoteMatches, noteMatches } from '#lib/core/search/result/note-matches.ts';
import { selectPage } from '#lib/core/search/result/select-page.ts';
import type { Sort } from '#lib/core/search/result/sort-key.ts';
import type { NotesDatabase } from './database.ts';
import { findInIndex, searchTables } from './index/read-index.ts';
import { EMPTY_STATE } from './index/search-state.ts';
import { type NoteWithArticle, withArticles } from './queries.ts';
import { fromArticleRow, fromNoteRow } from './rows.ts';
import { withDatabase } from './with-database.ts';

/** Which part of a result is wanted: `limit` from number `offset` on, counted from 0. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface FoundNote extends NoteWithArticle {
  /** Where the search's words stand. */
  readonly matches: NoteMatches;
}

export interface NotePage {
  /** How many notes are found in all. */
  readonly total: number;
  readonly notes: readonly FoundNote[];
}

/** One page of the notes that a plan finds. Reads no other notes; live under `observe`, as all queries here. */
export function searchNotes(db: NotesDatabase, plan: SearchPlan, sort: Sort, page: Page): Promise<NotePage> {
  return inOneMoment(db, async () => {
    if (isEverything(plan) && sort === 'made' && page.offset === 0) return newestPage(db, plan, page.limit);
    const results = await findInIndex(db, plan);
    const numbers = selectPage(results, sort, page.offset, page.limit);
    const found = await notesNumbered(db, plan, results, numbers);
    return { total: countFound(results), notes: numbers.flatMap((number) => found.get(number) ?? []) };
  });
}

/** Counts of all values that notes can be narrowed down by. The same plan need not be searched again for it. */
export function facetCounts(db: NotesDatabase, plan: SearchPlan): Promise<Facets> {
  return inOneMoment(db, async () => countFacets(await findInIndex(db, plan), plan.calendar));
}

/** All tags in use with the number of their notes, most used first, each in its first spelling. */
export async function tagCounts(db: NotesDatabase): Promise<{ tag: string; count: number }[]> {
  const { tags } = await facetCounts(db, EVERYTHING);
  return tags.map(({ label, count }) => ({ tag: label, count }));
}

/** How many notes name a leader. */
export async function countNotesOn(db: NotesDatabase, leaderId: string): Promise<number> {
  const choice = { ...NOTHING_CHOSEN, leaders: [leaderId] };
  return (await facetCounts(db, { ...EVERYTHING, choice })).total;
}

/** Runs work that reads the index and what it leads to. */
export function inOneMoment<T>(db: NotesDatabase, work: () => Promise<T>): Promise<T> {
  return withDatabase(db, () => db.transaction('r', searchTables(db), work));
}

/** Without a search the index is not needed, and the first page is there sooner; for a later one it is the short way. */
async function newestPage(db: NotesDatabase, plan: SearchPlan, limit: number): Promise<NotePage> {
  const { notes: total } = (await db.searchState.get('search')) ?? EMPTY_STATE;
  const rows = await db.notes.orderBy('createdAt').reverse().limit(limit).toArray();
  return { total, notes: shown(plan, await withArticles(db, rows.map(fromNoteRow))) };
}

/** Found notes by their numbers. Within a transaction. */
export async function notesNumbered(
  db: NotesDatabase,
  plan: SearchPlan,
  results: readonly SegmentResult[],
  numbers: readonly number[],
): Promise<Map<number, FoundNote>> {
  // All asked for at once, the articles beside the notes: each wait is a way to the browser's process and back, and a
  // cursor over several keys would wait for each before it asks for the next.
  const [noteRows, articleRows] = await Promise.all([
    Promise.all(numbers.map((number) => db.notes.get({ number }))),
    Promise.all(articlesOf(results, numbers).map((number) => db.articles.get({ number }))),
  ]);
  const articles = new Map(
    articleRows.flatMap((row) => (row ? [[row.id, fromArticleRow(row)] as const] : [])),
  );
  return new Map(
    noteRows.flatMap((row) => {
      const article = row && articles.get(row.articleId);
      if (!article) return [];
      return shown(plan, [{ note: fromNoteRow(row), article }]).map((each) => [row.number, each] as const);
    }),
  );
}

function shown({ query }: SearchPlan, notes: readonly NoteWithArticle[]): FoundNote[] {
  return notes.map((each) => ({ ...each, matches: noteMatches(each.note, each.article, query.text) }));
}
