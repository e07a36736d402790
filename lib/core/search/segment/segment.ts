import type { FacetEntry } from './indexed-note.ts';

/**
 * How many numbers a segment of each level spans. Slots fit into 16 bits. Small ones are made often, and read whole:
 * their terms are in one bucket.
 */
export const SMALL_SEGMENT = 128;
export const LARGE_SEGMENT = 4096;

/** Several values a slot, all in one array: those of slot `s` are `values[starts[s]]` up to `values[starts[s + 1]]`. */
export interface ValueLists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  /** What the values are indices of. */
  readonly entries: readonly FacetEntry[];
}

/** What notes are filtered, counted and sorted by, a column each; slot `s` is the note numbered `start + s`. */
export interface Columns {
  readonly start: number;
  readonly size: number;
  /** Milliseconds since 1970; NaN where there is no note of that number. */
  readonly createdAt: Float64Array;
  readonly article: Uint32Array;
  /** Day number, or `UNKNOWN_DAY`. */
  readonly published: Int32Array;
  /** One value a slot. */
  readonly sites: { readonly values: Uint32Array; readonly entries: readonly FacetEntry[] };
  readonly leaders: ValueLists;
  readonly tags: ValueLists;
  /** First and last day, two values each, laid out as `ValueLists` are. */
  readonly mentioned: { readonly starts: Uint32Array; readonly days: Int32Array };
}

export const UNKNOWN_DAY = -0x80000000;

/** The postings of the terms of one bucket: those of term `t` are at `starts[t]` up to `starts[t + 1]`. */
export interface Postings {
  /** Sorted by code unit, joined by line feeds: no term holds one. */
  readonly terms: string;
  readonly starts: Uint32Array;
  /** Ascending within a term. */
  readonly slots: Uint16Array;
  readonly masks: Uint8Array;
}

/** The places of the same postings; see `positions.ts` for the bytes. Terms as in `Postings`. */
export interface Positions {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Terms with all that is kept of them. */
export interface Bucket {
  readonly postings: Postings;
  readonly positions: Positions;
}

/** A segment as it is first made. */
export interface SmallSegment extends Bucket {
  readonly columns: Columns;
}

/** The bucket of all terms, of a small segment. No term begins with the character 0. */
export const ALL_TERMS = 0;

/** Letters of scripts below this code have a bucket each (Latin, Greek, Cyrillic, Hebrew, Arabic). */
const SHARED_FROM = 0x700;
/** Above, 128 characters share one. */
const SHARED_BITS = 7;

/** Terms of one bucket of a large segment are kept and read together. It depends on the first character, so that a prefix has one, too. */
export function bucketOf(term: string): number {
  const code = term.charCodeAt(0) || 0;
  return code < SHARED_FROM ? code : SHARED_FROM + (code >> SHARED_BITS);
}

/** The bucket in which a segment of this size keeps a term. */
export function bucketIn(size: number, term: string): number {
  return size < LARGE_SEGMENT ? ALL_TERMS : bucketOf(term);
}
