import type { NotesDatabase } from '../database.ts';
import type { BucketKey, SegmentRow } from './segment-rows.ts';

/** Deletes segments that the index no longer names, with all their rows, in one transaction. */
export function deleteSegments(
  db: NotesDatabase,
  rows: readonly Pick<SegmentRow, 'id' | 'buckets'>[],
): Promise<void> {
  const keys = rows.flatMap(({ id, buckets }) => Array.from(buckets, (bucket): BucketKey => [bucket, id]));
  return db.transaction('rw', db.segments, db.postings, db.positions, async () => {
    await db.postings.bulkDelete(keys);
    await db.positions.bulkDelete(keys);
    await db.segments.bulkDelete(rows.map(({ id }) => id));
  });
}
