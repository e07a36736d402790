import { type Columns, UNKNOWN_DAY } from '../segment/segment.ts';
import type { SegmentResult } from './evaluate.ts';

/** Best fit first, or latest first by when the note was made, its article published, the latest date it speaks of. */
export const SORTS = ['fit', 'made', 'published', 'mentioned'] as const;
export type Sort = (typeof SORTS)[number];

/** Over any time in milliseconds until the year 2286, so that a score, a day or a week goes before the time of making. */
const TIMES = 1e13;
/** Scores are compared to this part of one: what differs less fits alike, and the newer goes first. */
const SCORE_STEPS = 64;

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

/**
 * Keeps what was made of each result in the order it was last asked for, so that all pages of a list are cut from one
 * sorting. Results must not be changed once it was asked of them.
 */
export function onceInOrder<T>(
  make: (results: readonly SegmentResult[], sort: Sort) => T,
): (results: readonly SegmentResult[], sort: Sort) => T {
  const kept = new WeakMap<readonly SegmentResult[], { readonly sort: Sort; readonly made: T }>();
  return (results, sort) => {
    const known = kept.get(results);
    if (known?.sort === sort) return known.made;
    const made = make(results, sort);
    kept.set(results, { sort, made });
    return made;
  };
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
