import type { SegmentResult } from './evaluate.ts';
import { onceInOrder, type Sort, sortKey } from './sort-key.ts';

interface Sorted {
  /** Of the notes found, in the order of the index. */
  readonly keys: Float64Array;
  readonly numbers: Float64Array;
  readonly ascending: Float64Array;
}

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
  return pageOf(sortedBy(results, sort), offset, limit);
}

/** Sorts bare keys, which is fast. */
const sortedBy = onceInOrder((results, sort): Sorted => {
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
  return { keys: used, numbers: numbers.slice(0, found), ascending: used.toSorted() };
});

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
