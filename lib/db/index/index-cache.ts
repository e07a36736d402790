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

/** Buckets kept beside those of the search under way; a reader's searches come from few letters. */
const MAX_BUCKETS = 12;

/** By bucket and segment; the buckets used longest ago go first. Null where a segment has nothing of a bucket. */
export class BucketCache<T> {
  readonly #buckets = new Map<number, Map<number, T | null>>();

  has(bucket: number, segment: number): boolean {
    return this.#buckets.get(bucket)?.has(segment) ?? false;
  }

  get(bucket: number, segment: number): T | null {
    return this.#buckets.get(bucket)?.get(segment) ?? null;
  }

  set(bucket: number, segment: number, value: T | null): void {
    const known = this.#buckets.get(bucket);
    if (known) known.set(segment, value);
    else this.#buckets.set(bucket, new Map([[segment, value]]));
  }

  /** Forgets old buckets, but for those that are used now. */
  makeRoom(used: ReadonlySet<number>): void {
    for (const bucket of used) {
      const known = this.#buckets.get(bucket);
      if (!known) continue;
      this.#buckets.delete(bucket);
      this.#buckets.set(bucket, known);
    }
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= MAX_BUCKETS) break;
      if (!used.has(oldest)) this.#buckets.delete(oldest);
    }
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
