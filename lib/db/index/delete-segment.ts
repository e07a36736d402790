import type { NotesDatabase } from '../database.ts';
import type { BucketKey, SegmentRow } from './segment-rows.ts';

/** Deletes a segment that the index no longer names, with all its rows. */
export function deleteSegment(
  db: NotesDatabase,
  { id, buckets }: Pick<SegmentRow, 'id' | 'buckets'>,
): Promise<void> {
  const keys = Array.from(buckets, (bucket): BucketKey => [bucket, id]);
  return db.transaction('rw', db.segments, db.postings, db.positions, async () => {
    await db.postings.bulkDelete(keys);
    await db.positions.bulkDelete(keys);
    await db.segments.delete(id);
  });
}
