import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LocalCalendar, UTC_DAYS } from '#lib/core/search/query/local-calendar.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { type Choice, NOTHING_CHOSEN, planSearch } from '#lib/core/search/query/search-plan.ts';
import { countFacets } from '#lib/core/search/result/count-facets.ts';
import { evaluate, type SegmentResult } from '#lib/core/search/result/evaluate.ts';
import { selectPage } from '#lib/core/search/result/select-page.ts';
import { SORTS, sortKey } from '#lib/core/search/result/sort-key.ts';
import { readerOf, type SegmentReader } from '#lib/core/search/segment/match-text.ts';
import { addToMerge, type MergePlan, mergeBucket } from '#lib/core/search/segment/merge-bucket.ts';
import { mergeColumns } from '#lib/core/search/segment/merge-columns.ts';
import { toLexicon } from '#lib/core/search/segment/postings.ts';
import { type Bucket, bucketIn, LARGE_SEGMENT, type SmallSegment } from '#lib/core/search/segment/segment.ts';
import { arbitraryChoice, arbitraryEntries, arbitraryQuery } from '#tests/seeded/arbitrary-library.ts';
import { type Entry, segmentOf } from './in-memory.ts';
import { isFound } from './naive-search.ts';

interface Merged {
  readonly reader: SegmentReader;
  readonly buckets: ReadonlyMap<number, Bucket>;
}

/** Milliseconds: a busy machine is no failure. */
const PATIENCE = 60_000;

const calendar = new LocalCalendar(UTC_DAYS);

function plan(query: string, choice: Choice = NOTHING_CHOSEN) {
  return planSearch(parseQuery(query), choice, calendar);
}

/** The numbers that the oracle finds, ascending. */
function expected(entries: readonly Entry[], query: string, choice: Choice = NOTHING_CHOSEN): number[] {
  return entries.flatMap((entry, i) => (isFound(entry, parseQuery(query), choice) ? [i] : []));
}

/** Cut into two segments, so that nothing may hang on there being one. */
function split(entries: readonly Entry[]): SmallSegment[] {
  const half = entries.length >> 1;
  return [segmentOf(entries.slice(0, half), 0), segmentOf(entries.slice(half), half)];
}

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

/** The numbers of all that is found, by plainly sorting them. */
function inOrder(results: readonly SegmentResult[], sort: (typeof SORTS)[number]): number[] {
  const found = results.flatMap((result) =>
    Array.from(result.fails, (fails, slot) => ({ fails, slot }))
      .filter(({ fails }) => fails === 0)
      .map(({ slot }) => ({ key: sortKey(result, sort, slot), number: result.columns.start + slot })),
  );
  return found
    .sort((a, b) => (a.key === b.key ? b.number - a.number : b.key - a.key))
    .map(({ number }) => number);
}

test(
  'segments find the notes that a scan of the notes finds, in any order',
  () => {
    fc.assert(
      fc.property(
        arbitraryEntries,
        arbitraryQuery,
        arbitraryChoice,
        fc.constantFrom(...SORTS),
        (entries, query, choice, sort) => {
          const results = evaluate(split(entries).map(readerOf), plan(query, choice));
          expect(ascending(selectPage(results, sort, 0, 100))).toEqual(expected(entries, query, choice));
        },
      ),
      { numRuns: 600 },
    );
  },
  PATIENCE,
);

test('pages follow each other without gap or repeat', () => {
  fc.assert(
    fc.property(
      arbitraryEntries,
      fc.constantFrom(...SORTS),
      fc.integer({ min: 1, max: 5 }),
      (entries, sort, limit) => {
        const results = evaluate(split(entries).map(readerOf), plan(''));
        const whole = selectPage(results, sort, 0, 100);
        const paged = [];
        for (let at = 0; at < entries.length; at += limit)
          paged.push(...selectPage(results, sort, at, limit));
        expect(paged).toEqual(whole);
      },
    ),
  );
});

test('a page is the same whichever pages, in whichever orders, were asked for before', () => {
  const arbitraryPage = fc.record({
    sort: fc.constantFrom(...SORTS),
    offset: fc.nat(12),
    limit: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(arbitraryEntries, arbitraryQuery, fc.array(arbitraryPage), (entries, query, pages) => {
      const results = evaluate(split(entries).map(readerOf), plan(query));
      for (const { sort, offset, limit } of pages)
        expect(selectPage(results, sort, offset, limit)).toEqual(
          inOrder(results, sort).slice(offset, offset + limit),
        );
    }),
  );
});

test(
  'a facet counts what choosing its value would bring',
  () => {
    fc.assert(
      fc.property(arbitraryEntries, arbitraryQuery, arbitraryChoice, (entries, query, choice) => {
        const facets = countFacets(evaluate(split(entries).map(readerOf), plan(query, choice)), calendar);
        const brings = (more: Partial<Choice>) => expected(entries, query, { ...choice, ...more }).length;
        expect(facets.total).toBe(brings({}));
        for (const { key, count } of facets.leaders)
          expect(count).toBe(brings({ leaders: [...choice.leaders, key] }));
        for (const { key, count } of facets.tags) expect(count).toBe(brings({ tags: [...choice.tags, key] }));
        for (const { key, count } of facets.sites) expect(count).toBe(brings({ sites: [key] }));
        for (const { key, count } of facets.months) expect(count).toBe(brings({ months: [key] }));
        for (const { key, count } of facets.mentioned) expect(count).toBe(brings({ mentioned: [key] }));
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE,
);

test(
  'a merged segment finds what its parts found, without what was struck out',
  () => {
    fc.assert(
      fc.property(
        arbitraryEntries,
        arbitraryQuery,
        fc.array(fc.nat(11)),
        fc.constantFrom(1, LARGE_SEGMENT),
        (entries, query, struckNumbers, size) => {
          const struck = new Set(struckNumbers);
          const { reader } = merge(split(entries), struck, size);
          const found = selectPage(evaluate([reader], plan(query)), 'made', 0, 100);
          expect(ascending(found)).toEqual(expected(entries, query).filter((number) => !struck.has(number)));
        },
      ),
      { numRuns: 400 },
    );
  },
  PATIENCE,
);

test('nothing of a struck note is left in a merged segment', () => {
  fc.assert(
    fc.property(arbitraryEntries, (entries) => {
      const { reader, buckets } = merge(split(entries), new Set(entries.keys()));
      expect([...buckets.keys()]).toEqual([]);
      expect(reader.columns.createdAt.every(Number.isNaN)).toBe(true);
      expect([reader.columns.tags.values.length, reader.columns.mentioned.days.length]).toEqual([0, 0]);
    }),
  );
});

/** As one segment: in the one bucket of a small one, or in the buckets of a large one. */
function merge(parts: readonly SmallSegment[], struck: ReadonlySet<number>, size = 1): Merged {
  const isStruckIn =
    ({ columns }: SmallSegment) =>
    (slot: number) =>
      struck.has(columns.start + slot);
  const columns = mergeColumns(parts.map((part) => ({ columns: part.columns, isStruck: isStruckIn(part) })));
  const merging: MergePlan = new Map();
  for (const part of parts) {
    const isStruck = struck.size > 0 ? isStruckIn(part) : null;
    addToMerge(merging, { ...part, base: part.columns.start, isStruck }, size);
  }
  const buckets = new Map<number, Bucket>();
  for (const [bucket, byTerm] of merging) {
    const merged = mergeBucket(byTerm);
    if (merged) buckets.set(bucket, merged);
  }
  const bucket = (term: string) => buckets.get(bucketIn(size, term));
  const reader: SegmentReader = {
    columns,
    isStruck: () => false,
    lexicon: (term) => {
      const found = bucket(term);
      return found ? toLexicon(found.postings) : null;
    },
    positions: (term) => bucket(term)?.positions ?? null,
  };
  return { reader, buckets };
}
