import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '#lib/core/search/result/evaluate.ts';
import { type GroupedLine, selectGroupedPage } from '#lib/core/search/result/select-grouped-page.ts';
import { selectPage } from '#lib/core/search/result/select-page.ts';
import { SORTS, type Sort } from '#lib/core/search/result/sort-key.ts';
import { readerOf } from '#lib/core/search/segment/match-text.ts';
import { searchFor } from '#tests/browser/db/search-for.ts';
import { type ArbitraryEntry, arbitraryEntries, arbitraryQuery } from '#tests/seeded/arbitrary-library.ts';
import { segmentOf } from './in-memory.ts';

const resultsOf = (entries: readonly ArbitraryEntry[], query: string) =>
  evaluate([readerOf(segmentOf(entries, 0))], searchFor(query));

/** The list note after note, gathered by article at each one's first note. */
function gathered(entries: readonly ArbitraryEntry[], query: string, sort: Sort): GroupedLine[] {
  const results = resultsOf(entries, query);
  const articleOf = (note: number) => results[0]?.columns.article[note] ?? 0;
  const groups = Map.groupBy(selectPage(results, sort, 0, 100), articleOf);
  return [...groups].flatMap(([article, notes]): GroupedLine[] => [
    { kind: 'article', article, count: notes.length },
    ...notes.map((note): GroupedLine => ({ kind: 'note', note })),
  ]);
}

const ofArticles = (lines: readonly GroupedLine[]) =>
  lines.filter((line) => line.kind === 'article').map(({ article, count }) => `${article} ${count}`);

test('by article stand the same notes, each article at its first one', () => {
  fc.assert(
    fc.property(arbitraryEntries, arbitraryQuery, fc.constantFrom(...SORTS), (entries, query, sort) => {
      const expected = gathered(entries, query, sort);
      const { total, lines } = selectGroupedPage(resultsOf(entries, query), sort, 0, 100);
      expect(total).toBe(expected.length);
      // Articles whose first notes are equal may stand in either order.
      expect(ofArticles(lines).sort()).toEqual(ofArticles(expected).sort());
      const first = lines[0];
      if (first) expect(first.kind).toBe('article');
    }),
    { numRuns: 300 },
  );
});

test('pages follow each other without gap or repeat', () => {
  fc.assert(
    fc.property(
      arbitraryEntries,
      fc.constantFrom(...SORTS),
      fc.integer({ min: 1, max: 5 }),
      (entries, sort, limit) => {
        const results = resultsOf(entries, '');
        const { total, lines } = selectGroupedPage(results, sort, 0, 100);
        const paged = [];
        for (let at = 0; at < total; at += limit)
          paged.push(...selectGroupedPage(results, sort, at, limit).lines);
        expect(paged).toEqual(lines);
      },
    ),
  );
});

test('a page is the same whichever orders were asked for before', () => {
  const orders = fc.array(fc.constantFrom(...SORTS), { maxLength: 6 });
  fc.assert(
    fc.property(arbitraryEntries, arbitraryQuery, orders, (entries, query, sorts) => {
      const asked = resultsOf(entries, query);
      for (const sort of sorts)
        expect(selectGroupedPage(asked, sort, 1, 4)).toEqual(
          selectGroupedPage(resultsOf(entries, query), sort, 1, 4),
        );
    }),
  );
});
