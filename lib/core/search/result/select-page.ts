import { type Columns, UNKNOWN_DAY } from '../segment/segment.ts';
import type { SegmentResult } from './evaluate.ts';

/** Best fit first, or latest first by when the note was made, its article published, the latest date it speaks of. */
export const SORTS = ['fit', 'made', 'published', 'mentioned'] as const;
export type Sort = (typeof SORTS)[number];

/** Over any time in milliseconds until the year 2286, so that a score, a day or a week goes before the time of making. */
const TIMES = 1e13;
/** Scores are compared to this part of one: what differs less fits alike, and the newer goes first. */
const SCORE_STEPS = 64;

/**
 * The numbers of the notes found, in order, from `offset` on. What is equal is ordered by when it was made, then by
 * number, latest first.
 */
export function selectPage(
  results: readonly SegmentResult[],
  sort: Sort,
  offset: number,
  limit: number,
): number[] {
  const keys: number[] = [];
  const numbers: number[] = [];
  for (const result of results) {
    const { columns, fails } = result;
    for (let slot = 0; slot < columns.size; slot++) {
      if (fails[slot] !== 0) continue;
      keys.push(sortKey(result, sort, slot));
      numbers.push(columns.start + slot);
    }
  }
  return pageOf(keys, numbers, offset, limit);
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

/**
 * Sorts bare keys, which is fast, to learn which keys the page has; then only the page's own items with their numbers.
 */
function pageOf(
  keys: readonly number[],
  numbers: readonly number[],
  offset: number,
  limit: number,
): number[] {
  const sorted = Float64Array.from(keys).sort();
  const last = Math.min(offset + limit, sorted.length) - 1;
  if (last < offset) return [];
  const highest = sorted[sorted.length - 1 - offset] ?? 0;
  const lowest = sorted[sorted.length - 1 - last] ?? 0;
  let above = 0;
  const items: { key: number; number: number }[] = [];
  keys.forEach((key, i) => {
    if (key > highest) above += 1;
    else if (key >= lowest) items.push({ key, number: numbers[i] ?? 0 });
  });
  items.sort((a, b) => (a.key === b.key ? b.number - a.number : b.key - a.key));
  return items.slice(offset - above, offset - above + limit).map(({ number }) => number);
}
