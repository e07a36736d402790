/**
 * What is in the search index, in one row, so that a reader of it sees one moment: notes are numbered in the order in
 * which they were written; those below the last segment's `end` stand in segments, the rest is the tail, which is read
 * from the notes themselves. A note that changes after its segment was sealed is struck out there and gets the next
 * number.
 */
export interface SearchStateRow {
  readonly id: 'search';
  /** Grows with every write of a note, so that what was read before can be told from what is there now. */
  readonly revision: number;
  /** How many notes there are: counting rows takes time with each of them. */
  readonly notes: number;
  readonly nextNote: number;
  readonly nextArticle: number;
  readonly nextSegment: number;
  /** In order of their numbers, without gaps from 0 on. */
  readonly segments: readonly SegmentEntry[];
}

export interface SegmentEntry {
  readonly id: number;
  /** The note numbers it holds: `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** One bit a number from `start` on, lowest bit first: set when the note was deleted or has got another number. */
  readonly struck: Uint8Array;
}

export const EMPTY_STATE: SearchStateRow = {
  id: 'search',
  revision: 0,
  notes: 0,
  nextNote: 0,
  nextArticle: 0,
  nextSegment: 1,
  segments: [],
};

/** The first number of the tail. */
export function tailStart({ segments }: Pick<SearchStateRow, 'segments'>): number {
  return segments.at(-1)?.end ?? 0;
}

export function isStruck(struck: Uint8Array, slot: number): boolean {
  return ((struck[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;
}

/** A copy with one more bit set. */
export function strike(struck: Uint8Array, slot: number): Uint8Array {
  const copy = struck.slice();
  copy[slot >> 3] = (copy[slot >> 3] ?? 0) | (1 << (slot & 7));
  return copy;
}
