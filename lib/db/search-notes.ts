import type { Article } from '#lib/core/article/article.ts';
import {
  EVERYTHING,
  isEverything,
  NOTHING_CHOSEN,
  type SearchPlan,
} from '#lib/core/search/query/search-plan.ts';
import { countByArticle } from '#lib/core/search/result/count-by-article.ts';
import { countFacets, type Facets } from '#lib/core/search/result/count-facets.ts';
import { countTimeline, type Timeline, type TimelineUnit } from '#lib/core/search/result/count-timeline.ts';
import { countFound } from '#lib/core/search/result/evaluate.ts';
import { type NoteMatches, noteMatches } from '#lib/core/search/result/note-matches.ts';
import { type Sort, selectPage } from '#lib/core/search/result/select-page.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';
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
    if (isEverything(plan) && sort === 'made') return newestPage(db, plan, page);
    const results = await findInIndex(db, plan);
    const numbers = selectPage(results, sort, page.offset, page.limit);
    return { total: countFound(results), notes: await notesNumbered(db, plan, numbers) };
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

export interface FoundArticle {
  readonly article: Article;
  /** For `Choice.articles`: the notes found on it. */
  readonly number: number;
  readonly count: number;
  /** ISO 8601 instant at which the newest of its notes was made. */
  readonly newest: string;
}

export interface ArticlePage {
  /** How many articles have one of the notes. */
  readonly total: number;
  readonly articles: readonly FoundArticle[];
}

/** One page of the articles that the notes found are on, those with the newest note first. */
export function notesByArticle(db: NotesDatabase, plan: SearchPlan, page: Page): Promise<ArticlePage> {
  return inOneMoment(db, async () => {
    const groups = countByArticle(await findInIndex(db, plan));
    const wanted = groups.slice(page.offset, page.offset + page.limit);
    const rows = await Promise.all(wanted.map(({ article: number }) => db.articles.get({ number })));
    const articles = wanted.flatMap(({ article: number, count, newest }, i) => {
      const row = rows[i];
      if (!row) return [];
      return [{ article: fromArticleRow(row), number, count, newest: new Date(newest).toISOString() }];
    });
    return { total: groups.length, articles };
  });
}

/** Notes by the dates they speak of, articles by publication. */
export function timeline(
  db: NotesDatabase,
  plan: SearchPlan,
  unit: TimelineUnit,
  range: DaySpan | null,
): Promise<Timeline> {
  return inOneMoment(db, async () => countTimeline(await findInIndex(db, plan), unit, range));
}

function inOneMoment<T>(db: NotesDatabase, work: () => Promise<T>): Promise<T> {
  return withDatabase(db, () => db.transaction('r', searchTables(db), work));
}

/** Without a search the index is not needed, and the first page is there sooner. */
async function newestPage(db: NotesDatabase, plan: SearchPlan, { offset, limit }: Page): Promise<NotePage> {
  const { notes: total } = (await db.searchState.get('search')) ?? EMPTY_STATE;
  const rows = await db.notes.orderBy('createdAt').reverse().offset(offset).limit(limit).toArray();
  return { total, notes: shown(plan, await withArticles(db, rows.map(fromNoteRow))) };
}

async function notesNumbered(
  db: NotesDatabase,
  plan: SearchPlan,
  numbers: readonly number[],
): Promise<FoundNote[]> {
  // All asked for at once: a cursor over several keys would wait for each before it asks for the next.
  const rows = await Promise.all(numbers.map((number) => db.notes.get({ number })));
  const notes = rows.filter((row) => row !== undefined).map(fromNoteRow);
  return shown(plan, await withArticles(db, notes));
}

function shown({ query }: SearchPlan, notes: readonly NoteWithArticle[]): FoundNote[] {
  return notes.map((each) => ({ ...each, matches: noteMatches(each.note, each.article, query.text) }));
}
