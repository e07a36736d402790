import { type Columns, UNKNOWN_DAY } from '../segment/segment.ts';
import type { SegmentResult } from './evaluate.ts';

/** Best fit first, or latest first by when the note was made, its article published, the latest date it speaks of. */
export const SORTS = ['fit', 'made', 'published', 'mentioned'] as const;
export type Sort = (typeof SORTS)[number];

/** Over any time in milliseconds until the year 2286, so that a score, a day or a week goes before the time of making. */
const TIMES = 1e13;
/** Scores are compared to this part of one: what differs less fits alike, and the newer goes first. */
const SCORE_STEPS = 64;

interface Sorted {
  readonly sort: Sort;
  /** Of the notes found, in the order of the index. */
  readonly keys: Float64Array;
  readonly numbers: Float64Array;
  readonly ascending: Float64Array;
}

/** By result the order it was last asked for: all pages of a list are cut from one sorting. */
const lastSorted = new WeakMap<readonly SegmentResult[], Sorted>();

/**
 * The numbers of the notes found, in order, from `offset` on. What is equal is ordered by when it was made, then by
 * number, latest first. Results must not be changed once a page of them was selected.
 */
export function selectPage(
  results: readonly SegmentResult[],
  sort: Sort,
  offset: number,
  limit: number,
): number[] {
  let sorted = lastSorted.get(results);
  if (sorted?.sort !== sort) {
    sorted = sortedBy(results, sort);
    lastSorted.set(results, sorted);
  }
  return pageOf(sorted, offset, limit);
}

/** Sorts bare keys, which is fast. */
function sortedBy(results: readonly SegmentResult[], sort: Sort): Sorted {
  const all = results.reduce((sum, { columns }) => sum + columns.size, 0);
  const keys = new Float64Array(all);
  const numbers = new Float64Array(all);
  let found = 0;
  for (const result of results) {
    const { columns, fails } = result;
    for (let slot = 0; slot < columns.size; slot++) {
      if (fails[slot] !== 0) continue;
      keys[found] = sortKey(result, sort, slot);
      numbers[found] = columns.start + slot;
      found += 1;
    }
  }
  const used = keys.slice(0, found);
  return { sort, keys: used, numbers: numbers.slice(0, found), ascending: used.toSorted() };
}

/** What a note found is ordered by; the highest goes first. */
export function sortKey({ columns, scores }: SegmentResult, sort: Sort, slot: number): number {
  const made = columns.createdAt[slot] ?? 0;
  switch (sort) {
    case 'made':
      return made;
    case 'fit':
      return Math.round((scores[slot] ?? 0) * SCORE_STEPS) * TIMES + made;
    case 'published':
      return dayKey(columns.published[slot] ?? UNKNOWN_DAY, made);
    case 'mentioned':
      return dayKey(latestMentioned(columns, slot), made);
  }
}

/** What has no day stands behind all that have one. */
function dayKey(day: number, made: number): number {
  return day === UNKNOWN_DAY ? Number.NEGATIVE_INFINITY : day * TIMES + made;
}

function latestMentioned({ mentioned: { starts, days } }: Columns, slot: number): number {
  let latest = UNKNOWN_DAY;
  const end = starts[slot + 1] ?? 0;
  for (let at = (starts[slot] ?? 0) + 1; at < end; at += 2)
    latest = Math.max(latest, days[at] ?? UNKNOWN_DAY);
  return latest;
}

/** Learns from the sorted keys which of them the page has, then sorts only the page's own items with their numbers. */
function pageOf({ keys, numbers, ascending }: Sorted, offset: number, limit: number): number[] {
  const last = Math.min(offset + limit, ascending.length) - 1;
  if (last < offset) return [];
  const highest = ascending[ascending.length - 1 - offset] ?? 0;
  const lowest = ascending[ascending.length - 1 - last] ?? 0;
  let above = 0;
  const items: { key: number; number: number }[] = [];
  keys.forEach((key, i) => {
    if (key > highest) above += 1;
    else if (key >= lowest) items.push({ key, number: numbers[i] ?? 0 });
  });
  items.sort((a, b) => (a.key === b.key ? b.number - a.number : b.key - a.key));
  return items.slice(offset - above, offset - above + limit).map(({ number }) => number);
}
