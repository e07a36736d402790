import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LocalCalendar, UTC_DAYS } from '#lib/core/search/query/local-calendar.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { type Choice, NOTHING_CHOSEN, planSearch } from '#lib/core/search/query/search-plan.ts';
import { countFacets } from '#lib/core/search/result/count-facets.ts';
import { evaluate } from '#lib/core/search/result/evaluate.ts';
import { SORTS, selectPage } from '#lib/core/search/result/select-page.ts';
import { type BucketSource, mergeBucket } from '#lib/core/search/segment/merge-bucket.ts';
import { mergeColumns } from '#lib/core/search/segment/merge-columns.ts';
import type { SegmentParts } from '#lib/core/search/segment/segment.ts';
import { arbitraryChoice, arbitraryEntries, arbitraryQuery } from '#tests/seeded/arbitrary-library.ts';
import { type Entry, readerOf, segmentOf } from './in-memory.ts';
import { isFound } from './naive-search.ts';

const calendar = new LocalCalendar(UTC_DAYS);

function plan(query: string, choice: Choice = NOTHING_CHOSEN) {
  return planSearch(parseQuery(query), choice, calendar);
}

/** The numbers that the oracle finds, ascending. */
function expected(entries: readonly Entry[], query: string, choice: Choice = NOTHING_CHOSEN): number[] {
  return entries.flatMap((entry, i) => (isFound(entry, parseQuery(query), choice) ? [i] : []));
}

/** Cut into two segments, so that nothing may hang on there being one. */
function split(entries: readonly Entry[]): SegmentParts[] {
  const half = entries.length >> 1;
  return [segmentOf(entries.slice(0, half), 0), segmentOf(entries.slice(half), half)];
}

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

test('segments find the notes that a scan of the notes finds, in any order', () => {
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
    { numRuns: 2000 },
  );
});

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

test('a facet counts what choosing its value would bring', () => {
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
    { numRuns: 500 },
  );
});

test('a merged segment finds what its parts found, without what was struck out', () => {
  fc.assert(
    fc.property(arbitraryEntries, arbitraryQuery, fc.array(fc.nat(11)), (entries, query, struckNumbers) => {
      const struck = new Set(struckNumbers);
      const merged = merge(split(entries), struck);
      const found = selectPage(evaluate([readerOf(merged)], plan(query)), 'made', 0, 100);
      expect(ascending(found)).toEqual(expected(entries, query).filter((number) => !struck.has(number)));
    }),
    { numRuns: 1000 },
  );
});

test('nothing of a struck note is left in a merged segment', () => {
  fc.assert(
    fc.property(arbitraryEntries, (entries) => {
      const merged = merge(split(entries), new Set(entries.keys()));
      expect([...merged.buckets.keys()]).toEqual([]);
      expect(merged.columns.createdAt.every(Number.isNaN)).toBe(true);
      expect([merged.columns.tags.values.length, merged.columns.mentioned.days.length]).toEqual([0, 0]);
    }),
  );
});

function merge(parts: readonly SegmentParts[], struck: ReadonlySet<number>): SegmentParts {
  const isStruckIn =
    ({ columns }: SegmentParts) =>
    (slot: number) =>
      struck.has(columns.start + slot);
  const columns = mergeColumns(parts.map((part) => ({ columns: part.columns, isStruck: isStruckIn(part) })));
  const numbers = new Set(parts.flatMap(({ buckets }) => [...buckets.keys()]));
  const buckets: [number, NonNullable<ReturnType<typeof mergeBucket>>][] = [];
  for (const bucket of numbers) {
    const sources = parts.flatMap((part): BucketSource[] => {
      const found = part.buckets.get(bucket);
      return found
        ? [{ ...found, base: part.columns.start, isStruck: struck.size > 0 ? isStruckIn(part) : null }]
        : [];
    });
    const merged = mergeBucket(sources);
    if (merged) buckets.push([bucket, merged]);
  }
  return { columns, buckets: new Map(buckets) };
}
