import type { FacetEntry } from '../segment/indexed-note.ts';
import { type Columns, UNKNOWN_DAY } from '../segment/segment.ts';
import type { DaySpan } from '../text/day-span.ts';
import type { SegmentResult } from './evaluate.ts';
import type { TimelineUnit } from './timeline-unit.ts';
import { UnitColumns } from './unit-columns.ts';

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

/** @param span Days outside it are left out. */
export function countTimeline(
  results: readonly SegmentResult[],
  unit: TimelineUnit,
  span: DaySpan,
): Timeline {
  const units = new UnitColumns(unit, span);
  const notes = new Uint32Array(units.count);
  const articles = new Uint32Array(units.count);
  const lanes = new Map<string, Lane>();
  const counted = new Set<number>();
  let lessPrecise = 0;
  for (const result of results) {
    const { columns, fails } = result;
    const lanesHere = columns.leaders.entries.map((entry) => laneOf(lanes, entry, units.count));
    const { starts, values } = columns.leaders;
    for (let slot = 0; slot < columns.size; slot++) {
      if (fails[slot] !== 0) continue;
      const article = columns.article[slot] ?? 0;
      // An article was published once, so that it is counted in one column.
      if (!counted.has(article)) {
        counted.add(article);
        const day = columns.published[slot] ?? UNKNOWN_DAY;
        if (day >= span.first && day <= span.last) increment(articles, units.columnOf(day));
      }
      const { seen, isLessPrecise } = datesOf(columns.mentioned, slot, span, units);
      if (isLessPrecise && seen.length === 0) lessPrecise += 1;
      if (seen.length === 0) continue;
      for (const column of seen) increment(notes, column);
      const end = starts[slot + 1] ?? 0;
      for (let at = starts[slot] ?? 0; at < end; at++) {
        const lane = lanesHere[values[at] ?? 0];
        if (!lane) continue;
        lane.total += 1;
        for (const column of seen) increment(lane.counts, column);
      }
    }
  }
  const buckets = (counts: Uint32Array) => bucketsOf(counts, units);
  const people = [...lanes.values()]
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_PEOPLE)
    .map(({ key, label, counts }) => ({ key, label, notes: buckets(counts) }));
  return { notes: buckets(notes), articles: buckets(articles), lessPrecise, people };
}

interface Lane extends FacetEntry {
  total: number;
  readonly counts: Uint32Array;
}

function laneOf(lanes: Map<string, Lane>, { key, label }: FacetEntry, columns: number): Lane {
  const known = lanes.get(key);
  if (known) return known;
  const lane = { key, label, total: 0, counts: new Uint32Array(columns) };
  lanes.set(key, lane);
  return lane;
}

/** The columns of a note's dates within the span, each once, and whether it has one that is longer than a unit. */
function datesOf(
  { starts, days }: Columns['mentioned'],
  slot: number,
  span: DaySpan,
  units: UnitColumns,
): { readonly seen: readonly number[]; readonly isLessPrecise: boolean } {
  const seen: number[] = [];
  let isLessPrecise = false;
  const end = starts[slot + 1] ?? 0;
  for (let at = starts[slot] ?? 0; at < end; at += 2) {
    const from = days[at] ?? 0;
    const to = days[at + 1] ?? 0;
    if (to < span.first || from > span.last) continue;
    const column = units.columnOf(from);
    if (column < 0 || (to !== from && column !== units.columnOf(to))) isLessPrecise = true;
    else if (!seen.includes(column)) seen.push(column);
  }
  return { seen, isLessPrecise };
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

function bucketsOf(counts: Uint32Array, units: UnitColumns): TimelineBucket[] {
  const buckets: TimelineBucket[] = [];
  counts.forEach((count, column) => {
    if (count > 0) buckets.push({ number: units.numberOf(column), count });
  });
  return buckets;
}

function increment(counts: Uint32Array, column: number): void {
  counts[column] = (counts[column] ?? 0) + 1;
}
