import {
  addToMerge,
  type MergeBucket,
  type MergePlan,
  type MergeSource,
  mergeBucket,
} from '#lib/core/search/segment/merge-bucket.ts';
import { mergeColumns } from '#lib/core/search/segment/merge-columns.ts';
import { breathe } from '../breather.ts';
import type { NotesDatabase } from '../database.ts';
import { deleteSegments } from './delete-segments.ts';
import { EMPTY_STATE, isStruck, type SegmentEntry } from './search-state.ts';
import type { BucketKey, SegmentRow } from './segment-rows.ts';

/** Written in one transaction: each waits for the disk, and a search may have to wait for each. */
const BUCKETS_AT_ONCE = 16;

/**
 * Makes one segment of several that follow each other, without what was struck out. The rows are written bucket by
 * bucket beside the old ones, so that nothing waits for long; the last step, one transaction, puts the new one in
 * their place. Ended before, it leaves an orphan (see `drop-orphans.ts`) and the old ones.
 */
export async function rewriteSegments(db: NotesDatabase, entries: readonly SegmentEntry[]): Promise<void> {
  const rows = (await db.segments.bulkGet(entries.map(({ id }) => id))).filter((row) => row !== undefined);
  if (rows.length < entries.length) throw new Error('a segment of the search index is missing');
  const start = entries[0]?.start ?? 0;
  const end = entries.at(-1)?.end ?? 0;
  const columns = mergeColumns(
    rows.map((row, i) => ({
      columns: row,
      isStruck: (slot) => isStruck(entries[i]?.struck ?? new Uint8Array(), slot),
    })),
  );
  const plan: MergePlan = new Map();
  for (const source of await readSources(db, rows, entries, start)) {
    addToMerge(plan, source, columns.size);
    await breathe();
  }
  const id = await reserve(db, { ...columns, buckets: Uint32Array.from(plan.keys()) });
  const buckets = [...plan];
  for (let at = 0; at < buckets.length; at += BUCKETS_AT_ONCE)
    await writeBuckets(db, id, buckets.slice(at, at + BUCKETS_AT_ONCE));
  await replace(db, id, entries, { start, end });
  await deleteSegments(db, rows);
}

/** Each bucket is awaited, so that the thread is free between two of them. */
function writeBuckets(db: NotesDatabase, segment: number, buckets: readonly MergeBucket[]): Promise<void> {
  return db.transaction('rw', db.postings, db.positions, async () => {
    for (const [bucket, byTerm] of buckets) {
      const merged = mergeBucket(byTerm);
      if (!merged) continue;
      await db.postings.add({ bucket, segment, ...merged.postings });
      await db.positions.add({ bucket, segment, ...merged.positions });
    }
  });
}

async function readSources(
  db: NotesDatabase,
  rows: readonly SegmentRow[],
  entries: readonly SegmentEntry[],
  start: number,
): Promise<MergeSource[]> {
  const keys = rows.flatMap(({ id, buckets }) => Array.from(buckets, (bucket): BucketKey => [bucket, id]));
  const [postings, positions] = [await db.postings.bulkGet(keys), await db.positions.bulkGet(keys)];
  return keys.flatMap(([, segment], i): MergeSource[] => {
    const entry = entries.find(({ id }) => id === segment);
    const [list, places] = [postings[i], positions[i]];
    if (!entry || !list || !places) return [];
    const isAny = entry.struck.some((byte) => byte !== 0);
    const isStruckHere = isAny ? (slot: number) => isStruck(entry.struck, slot) : null;
    return [{ postings: list, positions: places, base: entry.start - start, isStruck: isStruckHere }];
  });
}

/** The new segment's row comes first, so that an orphan is known by it. */
function reserve(db: NotesDatabase, row: Omit<SegmentRow, 'id'>): Promise<number> {
  return db.transaction('rw', db.searchState, db.segments, async () => {
    const state = (await db.searchState.get('search')) ?? EMPTY_STATE;
    const id = state.nextSegment;
    await db.searchState.put({ ...state, nextSegment: id + 1 });
    await db.segments.add({ id, ...row });
    return id;
  });
}

/** What was struck out since the entries were read is struck out in the new segment, too. */
function replace(
  db: NotesDatabase,
  id: number,
  entries: readonly SegmentEntry[],
  { start, end }: { start: number; end: number },
): Promise<void> {
  return db.transaction('rw', db.searchState, async () => {
    const state = (await db.searchState.get('search')) ?? EMPTY_STATE;
    const struck = new Uint8Array((end - start) / 8);
    for (const entry of entries) {
      const now = state.segments.find((segment) => segment.id === entry.id);
      if (!now) throw new Error('a segment of the search index was replaced meanwhile');
      now.struck.forEach((byte, i) => {
        struck[(entry.start - start) / 8 + i] = byte & ~(entry.struck[i] ?? 0);
      });
    }
    const replaced = new Set(entries.map((entry) => entry.id));
    const others = state.segments.filter((segment) => !replaced.has(segment.id));
    const segments = [...others, { id, start, end, struck }].sort((a, b) => a.start - b.start);
    await db.searchState.put({ ...state, revision: state.revision + 1, segments });
  });
}
