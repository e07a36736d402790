import { fromDayNumber } from '../../dates/calendar.ts';
import { formatDay, formatMonth } from '../../dates/resolve/format.ts';
import { UNKNOWN_DAY } from '../segment/segment.ts';
import type { DaySpan } from '../text/day-span.ts';
import type { SegmentResult } from './evaluate.ts';

export const TIMELINE_UNITS = ['decade', 'year', 'month', 'day'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

/** A decade, year, month or day as a TIMEX3 value: `202`, `2025`, `2025-05`, `2025-05-14`. */
export interface TimelineBucket {
  readonly value: string;
  readonly count: number;
}

export interface Timeline {
  /** Notes by the dates they speak of; a note is counted once a bucket. Ascending, without empty ones. */
  readonly notes: readonly TimelineBucket[];
  /** Articles that have one of the notes, by publication. Ascending, without empty ones. */
  readonly articles: readonly TimelineBucket[];
  /** Notes in the range that only speak of times longer than the unit: of a year where days are shown. */
  readonly lessPrecise: number;
}

/** @param range Days outside it are left out; null for all there are. */
export function countTimeline(
  results: readonly SegmentResult[],
  unit: TimelineUnit,
  range: DaySpan | null,
): Timeline {
  const notes = new Map<string, number>();
  const articles = new Map<string, Set<number>>();
  const { first, last } = range ?? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  let lessPrecise = 0;
  for (const { columns, fails } of results) {
    const { starts, days } = columns.mentioned;
    for (let slot = 0; slot < columns.size; slot++) {
      if (fails[slot] !== 0) continue;
      const published = columns.published[slot] ?? UNKNOWN_DAY;
      if (published !== UNKNOWN_DAY && published >= first && published <= last)
        addTo(articles, bucketName(published, unit), columns.article[slot] ?? 0);
      const seen = new Set<string>();
      let isLessPrecise = false;
      const end = starts[slot + 1] ?? 0;
      for (let at = starts[slot] ?? 0; at < end; at += 2) {
        const from = days[at] ?? 0;
        const to = days[at + 1] ?? 0;
        if (to < first || from > last) continue;
        const name = bucketName(from, unit);
        if (name === bucketName(to, unit)) seen.add(name);
        else isLessPrecise = true;
      }
      for (const name of seen) notes.set(name, (notes.get(name) ?? 0) + 1);
      if (isLessPrecise && seen.size === 0) lessPrecise += 1;
    }
  }
  const counted = [...articles].map(([value, numbers]) => [value, numbers.size] as const);
  return { notes: ascending([...notes]), articles: ascending(counted), lessPrecise };
}

function bucketName(dayNumber: number, unit: TimelineUnit): string {
  const day = fromDayNumber(dayNumber);
  switch (unit) {
    case 'decade':
      return String(Math.floor(day.year / 10)).padStart(3, '0');
    case 'year':
      return String(day.year).padStart(4, '0');
    case 'month':
      return formatMonth(day.year, day.month);
    case 'day':
      return formatDay(day);
  }
}

function addTo(sets: Map<string, Set<number>>, key: string, value: number): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

function ascending(counts: readonly (readonly [string, number])[]): TimelineBucket[] {
  return counts.map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
