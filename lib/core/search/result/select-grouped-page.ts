import type { SegmentResult } from './evaluate.ts';
import { onceInOrder, type Sort, sortKey } from './sort-key.ts';

/** A line of a list of notes by article: an article's own, or that of a note below it. Both by number. */
export type GroupedLine =
  | { readonly kind: 'article'; readonly article: number; readonly count: number }
  | { readonly kind: 'note'; readonly note: number };

export interface GroupedPage {
  /** How many lines there are in all. */
  readonly total: number;
  readonly lines: readonly GroupedLine[];
}

interface Group {
  readonly article: number;
  count: number;
  /** Sort key of its first note. */
  best: number;
  /** Number of its own line. */
  line: number;
}

/**
 * Lines number `offset` and on of the notes found, by article. An article stands where its first note would; within it
 * notes are in the same order.
 */
export function selectGroupedPage(
  results: readonly SegmentResult[],
  sort: Sort,
  offset: number,
  limit: number,
): GroupedPage {
  const { groups, total } = groupsIn(results, sort);
  const wanted = groups.filter(({ line, count }) => line + 1 + count > offset && line < offset + limit);
  const notes = notesOf(results, sort, new Set(wanted.map(({ article }) => article)));
  const lines = wanted.flatMap(({ article, count }): GroupedLine[] => [
    { kind: 'article', article, count },
    ...(notes.get(article) ?? []).map((note): GroupedLine => ({ kind: 'note', note })),
  ]);
  const skipped = offset - (wanted[0]?.line ?? 0);
  return { total, lines: lines.slice(skipped, skipped + limit) };
}

const groupsIn = onceInOrder((results, sort): { groups: readonly Group[]; total: number } => {
  const groups = new Map<number, Group>();
  for (const result of results) {
    const { columns, fails } = result;
    for (let slot = 0; slot < columns.size; slot++) {
      if (fails[slot] !== 0) continue;
      const article = columns.article[slot] ?? 0;
      const best = sortKey(result, sort, slot);
      const known = groups.get(article);
      if (!known) groups.set(article, { article, count: 1, best, line: 0 });
      else {
        known.count += 1;
        known.best = Math.max(known.best, best);
      }
    }
  }
  const inOrder = [...groups.values()].sort((a, b) =>
    a.best === b.best ? b.article - a.article : b.best - a.best,
  );
  let total = 0;
  for (const group of inOrder) {
    group.line = total;
    total += 1 + group.count;
  }
  return { groups: inOrder, total };
});

function notesOf(
  results: readonly SegmentResult[],
  sort: Sort,
  articles: ReadonlySet<number>,
): Map<number, number[]> {
  const notes = new Map<number, { readonly note: number; readonly key: number }[]>();
  for (const result of results) {
    const { columns, fails } = result;
    for (let slot = 0; slot < columns.size; slot++) {
      const article = columns.article[slot] ?? 0;
      if (fails[slot] !== 0 || !articles.has(article)) continue;
      const found = { note: columns.start + slot, key: sortKey(result, sort, slot) };
      const known = notes.get(article);
      if (known) known.push(found);
      else notes.set(article, [found]);
    }
  }
  const inOrder = (list: readonly { note: number; key: number }[]) =>
    list.toSorted((a, b) => (a.key === b.key ? b.note - a.note : b.key - a.key)).map(({ note }) => note);
  return new Map([...notes].map(([article, list]) => [article, inOrder(list)]));
}
