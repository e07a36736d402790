import type { Article } from '#lib/core/article/article.ts';
import type { SearchPlan } from '#lib/core/search/query/search-plan.ts';
import { type GroupedLine, selectGroupedPage } from '#lib/core/search/result/select-grouped-page.ts';
import { selectPage } from '#lib/core/search/result/select-page.ts';
import type { Sort } from '#lib/core/search/result/sort-key.ts';
import type { NotesDatabase } from './database.ts';
import { findInIndex } from './index/read-index.ts';
import { fromArticleRow } from './rows.ts';
import { type FoundNote, inOneMoment, notesNumbered, type Page, searchNotes } from './search-notes.ts';

/** In which order a list stands, and whether by article. */
export interface Order {
  readonly sort: Sort;
  readonly isGrouped: boolean;
}

/** A line of a list of notes; by article, each article has one of its own over its notes. */
export type NoteLine =
  | { readonly kind: 'article'; readonly article: Article; readonly count: number }
  | ({ readonly kind: 'note' } & FoundNote);

export interface LinePage {
  /** How many lines there are in all. */
  readonly total: number;
  readonly lines: readonly NoteLine[];
}

/** One page of a list of what a plan finds. Reads no other notes; live under `observe`. */
export async function noteLines(
  db: NotesDatabase,
  plan: SearchPlan,
  { sort, isGrouped }: Order,
  page: Page,
): Promise<LinePage> {
  if (isGrouped) return groupedLines(db, plan, sort, page);
  const { total, notes } = await searchNotes(db, plan, sort, page);
  return { total, lines: notes.map((note) => ({ kind: 'note', ...note })) };
}

/** The ids of the notes on a page of a list; of an article's line, none. */
export function noteIds(
  db: NotesDatabase,
  plan: SearchPlan,
  { sort, isGrouped }: Order,
  { offset, limit }: Page,
): Promise<string[]> {
  return inOneMoment(db, async () => {
    const results = await findInIndex(db, plan);
    const numbers = isGrouped
      ? noteNumbers(selectGroupedPage(results, sort, offset, limit).lines)
      : selectPage(results, sort, offset, limit);
    const ids = new Map<number, string>();
    // One pass over the index, which holds both: a look-up of each would take seconds for many.
    const wanted = new Set(numbers);
    const [all, keys] = [
      await db.notes.orderBy('number').keys(),
      await db.notes.orderBy('number').primaryKeys(),
    ];
    all.forEach((number, i) => {
      const id = keys[i];
      if (id !== undefined && wanted.has(Number(number))) ids.set(Number(number), id);
    });
    return numbers.flatMap((number) => ids.get(number) ?? []);
  });
}

function groupedLines(db: NotesDatabase, plan: SearchPlan, sort: Sort, page: Page): Promise<LinePage> {
  return inOneMoment(db, async () => {
    const results = await findInIndex(db, plan);
    const { total, lines } = selectGroupedPage(results, sort, page.offset, page.limit);
    const notes = await notesNumbered(db, plan, results, noteNumbers(lines));
    const shown = await Promise.all(
      lines.map(async (line): Promise<NoteLine[]> => {
        if (line.kind === 'note') {
          const note = notes.get(line.note);
          return note ? [{ kind: 'note', ...note }] : [];
        }
        const row = await db.articles.get({ number: line.article });
        return row ? [{ kind: 'article', article: fromArticleRow(row), count: line.count }] : [];
      }),
    );
    return { total, lines: shown.flat() };
  });
}

function noteNumbers(lines: readonly GroupedLine[]): number[] {
  return lines.flatMap((line) => (line.kind === 'note' ? [line.note] : []));
}
