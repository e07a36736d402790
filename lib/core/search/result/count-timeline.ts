import { UNKNOWN_DAY } from '../segment/segment.ts';
import type { DaySpan } from '../text/day-span.ts';
import type { SegmentResult } from './evaluate.ts';
import { type TimelineUnit, unitNumber } from './timeline-unit.ts';

/** A decade, year, month or day by its number: see `unitNumber`. */
export interface TimelineBucket {
  readonly number: number;
  readonly count: number;
}

/** The notes that speak of one person, in the same buckets. */
export interface TimelineLane {
  readonly key: string;
  readonly label: string;
  readonly notes: readonly TimelineBucket[];
}

export interface Timeline {
  /** Notes by the dates they speak of; a note is counted once a bucket. Ascending, without empty ones. */
  readonly notes: readonly TimelineBucket[];
  /** Articles that have one of the notes, by publication. Ascending, without empty ones. */
  readonly articles: readonly TimelineBucket[];
  /** Notes in the range that only speak of times longer than the unit: of a year where days are shown. */
  readonly lessPrecise: number;
  /** The people that most of the notes in the range speak of, most first. */
  readonly people: readonly TimelineLane[];
}

/** Lanes that can still be told apart without scrolling. */
const MOST_PEOPLE = 6;

/** @param range Days outside it are left out; null for all there are. */
export function countTimeline(
  results: readonly SegmentResult[],
  unit: TimelineUnit,
  range: DaySpan | null,
): Timeline {
  const notes = new Tally();
  const articles = new Map<number, Set<number>>();
  const people = new Map<string, { label: string; total: number; tally: Tally }>();
  const { first, last } = range ?? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  let lessPrecise = 0;
  for (const { columns, fails } of results) {
    const { starts, days } = columns.mentioned;
    const lanes = columns.leaders.entries.map(({ key, label }) => {
      const lane = people.get(key) ?? { label, total: 0, tally: new Tally() };
      people.set(key, lane);
      return lane;
    });
    for (let slot = 0; slot < columns.size; slot++) {
      if (fails[slot] !== 0) continue;
      const published = columns.published[slot] ?? UNKNOWN_DAY;
      if (published !== UNKNOWN_DAY && published >= first && published <= last)
        addTo(articles, unitNumber(published, unit), columns.article[slot] ?? 0);
      const seen: number[] = [];
      let isLessPrecise = false;
      const end = starts[slot + 1] ?? 0;
      for (let at = starts[slot] ?? 0; at < end; at += 2) {
        const from = days[at] ?? 0;
        const to = days[at + 1] ?? 0;
        if (to < first || from > last) continue;
        const number = unitNumber(from, unit);
        if (to !== from && number !== unitNumber(to, unit)) isLessPrecise = true;
        else if (!seen.includes(number)) seen.push(number);
      }
      for (const number of seen) notes.add(number);
      if (isLessPrecise && seen.length === 0) lessPrecise += 1;
      if (seen.length === 0) continue;
      const lastLeader = columns.leaders.starts[slot + 1] ?? 0;
      for (let at = columns.leaders.starts[slot] ?? 0; at < lastLeader; at++) {
        const lane = lanes[columns.leaders.values[at] ?? 0];
        if (!lane) continue;
        lane.total += 1;
        for (const number of seen) lane.tally.add(number);
      }
    }
  }
  return {
    notes: notes.ascending(),
    articles: ascending([...articles].map(([number, { size }]) => ({ number, count: size }))),
    lessPrecise,
    people: [...people]
      .filter(([, { total }]) => total > 0)
      .sort(([a, { total: ofA }], [b, { total: ofB }]) => ofB - ofA || (a < b ? -1 : 1))
      .slice(0, MOST_PEOPLE)
      .map(([key, { label, tally }]) => ({ key, label, notes: tally.ascending() })),
  };
}

/** The days from the first to the last date within a year that the notes speak of, or their article was published on. */
export function timelineExtent(results: readonly SegmentResult[]): DaySpan | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const take = (from: number, to: number) => {
    if (from < first) first = from;
    if (to > last) last = to;
  };
  for (const { columns, fails } of results) {
    const { starts, days } = columns.mentioned;
    for (let slot = 0; slot < columns.size; slot++) {
      if (fails[slot] !== 0) continue;
      const published = columns.published[slot] ?? UNKNOWN_DAY;
      if (published !== UNKNOWN_DAY) take(published, published);
      const end = starts[slot + 1] ?? 0;
      for (let at = starts[slot] ?? 0; at < end; at += 2) {
        const [from = 0, to = 0] = [days[at], days[at + 1]];
        if (to - from < DAYS_OF_YEAR) take(from, to);
      }
    }
  }
  return first <= last ? { first, last } : null;
}

const DAYS_OF_YEAR = 366;

class Tally {
  readonly #counts = new Map<number, number>();

  add(number: number): void {
    this.#counts.set(number, (this.#counts.get(number) ?? 0) + 1);
  }

  ascending(): TimelineBucket[] {
    return ascending([...this.#counts].map(([number, count]) => ({ number, count })));
  }
}

function addTo(sets: Map<number, Set<number>>, key: number, value: number): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

function ascending(buckets: readonly TimelineBucket[]): TimelineBucket[] {
  return buckets.toSorted((a, b) => a.number - b.number);
}
