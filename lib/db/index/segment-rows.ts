import type { Columns, Positions, Postings } from '#lib/core/search/segment/segment.ts';

/** Rows of a segment never change: a merge makes new ones, under a new id, and deletes the old. */
export interface SegmentRow extends Columns {
  readonly id: number;
  /** Those of which it has postings. */
  readonly buckets: Uint32Array;
}

/** Bucket first, so that what a word needs of all segments lies side by side. */
export type BucketKey = readonly [bucket: number, segment: number];

export interface PostingsRow extends Postings {
  readonly bucket: number;
  readonly segment: number;
}

export interface PositionsRow extends Positions {
  readonly bucket: number;
  readonly segment: number;
}
