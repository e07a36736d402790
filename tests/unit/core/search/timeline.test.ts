import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTimeline, timelineExtent } from '#lib/core/search/result/count-timeline.ts';
import { evaluate } from '#lib/core/search/result/evaluate.ts';
import {
  TIMELINE_UNITS,
  type TimelineUnit,
  unitFor,
  unitName,
  unitNumber,
  unitSpan,
} from '#lib/core/search/result/timeline-unit.ts';
import { readerOf } from '#lib/core/search/segment/match-text.ts';
import { type DaySpan, daySpanOf } from '#lib/core/search/text/day-span.ts';
import { searchFor } from '#tests/browser/db/search-for.ts';
import { type ArbitraryEntry, arbitraryEntries } from '#tests/seeded/arbitrary-library.ts';
import { segmentOf } from './in-memory.ts';

const NEVER = { first: 0, last: -1 };
const day = fc.integer({ min: -719_528, max: 2_932_896 });
const unit = fc.constantFrom(...TIMELINE_UNITS);
const resultsOf = (entries: readonly ArbitraryEntry[]) =>
  evaluate([readerOf(segmentOf(entries, 0))], searchFor(''));

test('a unit holds its days, and its name says which they are', () => {
  fc.assert(
    fc.property(day, unit, (each, of) => {
      const number = unitNumber(each, of);
      const { first, last } = unitSpan(number, of);
      expect(each).toBeGreaterThanOrEqual(first);
      expect(each).toBeLessThanOrEqual(last);
      expect(daySpanOf(unitName(number, of))).toEqual({ first, last });
      expect(unitNumber(last + 1, of)).toBe(number + 1);
    }),
  );
});

describe('a span is shown in', () => {
  test.each<[string, string, TimelineUnit]>([
    ['2025-05-01', '2025-05-01', 'day'],
    ['2025-05', '2025-07', 'day'],
    ['2025', '2025', 'month'],
    ['2018', '2025', 'month'],
    ['2017', '2025', 'year'],
    ['1926', '2025', 'year'],
    ['1789', '2025', 'decade'],
  ])('%s to %s: %s', (from, to, expected) => {
    const span = { first: daySpanOf(from)?.first ?? 0, last: daySpanOf(to)?.last ?? 0 };
    expect(unitFor(span)).toBe(expected);
  });
});

/** By a scan of the notes: how many speak of a date that lies in this unit and touches the range. */
function naive(entries: readonly ArbitraryEntry[], of: TimelineUnit, range: DaySpan) {
  const counts = new Map<number, number>();
  for (const { note } of entries) {
    const spans = note.dates.flatMap(({ value }) => daySpanOf(value) ?? []);
    const inRange = spans.filter(({ first, last }) => last >= range.first && first <= range.last);
    const numbers = inRange
      .filter(({ first, last }) => unitNumber(first, of) === unitNumber(last, of))
      .map(({ first }) => unitNumber(first, of));
    for (const number of new Set(numbers)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].map(([number, count]) => ({ number, count })).sort((a, b) => a.number - b.number);
}

test('notes are counted where they speak of', () => {
  const range = fc.constantFrom('2022', '2022-03', '202', '1999').map((value) => daySpanOf(value) ?? NEVER);
  fc.assert(
    fc.property(arbitraryEntries, unit, range, (entries, of, within) => {
      const { notes, people } = countTimeline(resultsOf(entries), of, within);
      expect(notes).toEqual(naive(entries, of, within));
      for (const { key, notes: lane } of people) {
        const theirs = entries.filter(({ note }) => note.leaders.some(({ id }) => id === key));
        expect(lane).toEqual(naive(theirs, of, within));
      }
    }),
  );
});

test('everything lies within the extent', () => {
  fc.assert(
    fc.property(arbitraryEntries, (entries) => {
      const results = resultsOf(entries);
      const extent = timelineExtent(results);
      const wide = { first: -719_528, last: 2_932_896 };
      const whole = countTimeline(results, 'year', wide);
      if (!extent) expect([whole.notes, whole.articles]).toEqual([[], []]);
      else {
        expect(countTimeline(results, 'year', extent).notes).toEqual(whole.notes);
        expect(countTimeline(results, 'year', extent).articles).toEqual(whole.articles);
      }
    }),
  );
});
