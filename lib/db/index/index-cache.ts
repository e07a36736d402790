import type { SearchPlan } from '#lib/core/search/query/search-plan.ts';
import type { SegmentResult } from '#lib/core/search/result/evaluate.ts';
import type { SegmentReader } from '#lib/core/search/segment/match-text.ts';
import type { Lexicon } from '#lib/core/search/segment/postings.ts';
import type { Columns, Positions } from '#lib/core/search/segment/segment.ts';
import type { NotesDatabase } from '../database.ts';

/**
 * What this context has read of the index. Segments never change, so that nothing here is ever out of date; what
 * belongs to a revision is thrown away with it. A few tens of bytes a note, and no notes.
 */
export class IndexCache {
  readonly columns = new Map<number, Columns>();
  /** Null where a segment has nothing of the bucket. */
  readonly lexicons = new BucketCache<Lexicon>();
  readonly positions = new BucketCache<Positions>();
  /** The tail as segments, of one revision. */
  tail: { readonly revision: number; readonly segments: readonly SegmentReader[] } | null = null;
  readonly results = new WeakMap<
    SearchPlan,
    { readonly revision: number; readonly results: SegmentResult[] }
  >();

  /** Forgets the segments that a merge has replaced. */
  keepOnly(segments: ReadonlySet<number>): void {
    for (const id of this.columns.keys()) if (!segments.has(id)) this.columns.delete(id);
    this.lexicons.keepOnly(segments);
    this.positions.keepOnly(segments);
  }
}

/** Buckets used of late; a reader's searches come from few letters. */
const MAX_BUCKETS = 12;

/** By bucket and segment; the buckets used longest ago go first. */
export class BucketCache<T> {
  readonly #buckets = new Map<number, Map<number, T | null>>();

  /** The entries of a bucket, by segment. */
  bucket(bucket: number): Map<number, T | null> {
    const known = this.#buckets.get(bucket) ?? new Map<number, T | null>();
    this.#buckets.delete(bucket);
    this.#buckets.set(bucket, known);
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= MAX_BUCKETS) break;
      this.#buckets.delete(oldest);
    }
    return known;
  }

  keepOnly(segments: ReadonlySet<number>): void {
    for (const bucket of this.#buckets.values()) {
      for (const id of bucket.keys()) if (!segments.has(id)) bucket.delete(id);
    }
  }
}

const caches = new WeakMap<NotesDatabase, IndexCache>();

export function cacheOf(db: NotesDatabase): IndexCache {
  const known = caches.get(db);
  if (known) return known;
  const made = new IndexCache();
  caches.set(db, made);
  return made;
}
