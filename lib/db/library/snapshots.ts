import { Failure } from '#lib/core/failure.ts';
import type { LibraryReading } from '#lib/core/interop/read-library.ts';
import { readLibrary } from '#lib/core/interop/read-library.ts';
import { expiredSnapshots, isSnapshotDue } from '#lib/core/interop/snapshot-retention.ts';
import type { People } from '#lib/core/people/people.ts';
import type { NotesDatabase } from '../database.ts';
import type { SnapshotRow } from '../rows.ts';
import { withDatabase } from '../with-database.ts';
import { exportLibrary } from './export-library.ts';
import { gunzip, gzip } from './gzip.ts';

/** What is told of a snapshot without unpacking it. */
export type SnapshotEntry = Omit<SnapshotRow, 'revision'>;

/** All snapshots, newest first. */
export function listSnapshots(db: NotesDatabase): Promise<SnapshotEntry[]> {
  return withDatabase(db, async () => {
    const rows = await db.snapshots.orderBy('takenAt').reverse().toArray();
    return rows.map(({ revision: _, ...entry }) => entry);
  });
}

/**
 * Keeps a copy of the library as it is now and lets go of those that are too old. An empty library is not worth one.
 *
 * @param takenAt ISO 8601 instant.
 * @param people Kept with it.
 * @returns Its id; null when there is nothing to keep.
 */
export async function takeSnapshot(
  db: NotesDatabase,
  reason: SnapshotRow['reason'],
  takenAt: string,
  people: People | null = null,
): Promise<string | null> {
  const state = await withDatabase(db, () => db.searchState.get('search'));
  if (!state || state.notes === 0) return null;
  const data = await gzip(exportLibrary(db, takenAt, people));
  const id = crypto.randomUUID();
  const { notes, revision } = state;
  await withDatabase(db, () =>
    db.transaction('rw', db.snapshots, db.snapshotBytes, async () => {
      await db.snapshots.add({ id, takenAt, reason, notes, revision, bytes: data.byteLength });
      await db.snapshotBytes.add({ id, data });
      // What is about to be changed can be undone as long as it is the newest.
      const expired = expiredSnapshots(await db.snapshots.toArray(), takenAt).filter((old) => old !== id);
      await db.snapshots.bulkDelete(expired);
      await db.snapshotBytes.bulkDelete(expired);
    }),
  );
  return id;
}

/** Takes the day's snapshot unless it is there, or nothing has changed since one was taken. */
export async function takeDailySnapshot(
  db: NotesDatabase,
  now: string,
  people: People | null = null,
): Promise<void> {
  const isDue = await withDatabase(db, async () => {
    const taken = await db.snapshots.toArray();
    if (!isSnapshotDue(taken, now)) return false;
    const revision = (await db.searchState.get('search'))?.revision;
    return !taken.some((snapshot) => snapshot.revision === revision);
  });
  if (isDue) await takeSnapshot(db, 'daily', now, people);
}

/**
 * A snapshot's bytes: a library's file, packed by gzip.
 *
 * @throws {Failure} `snapshot_missing` when it was let go meanwhile.
 */
export async function readSnapshotBytes(db: NotesDatabase, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const row = await withDatabase(db, () => db.snapshotBytes.get(id));
  if (!row) throw new Failure('snapshot_missing');
  return row.data;
}

/**
 * A snapshot's records, checked as those of any file.
 *
 * @throws {Failure} `snapshot_missing` when it was let go meanwhile; `not_a_library` when its bytes are broken.
 */
export async function openSnapshot(db: NotesDatabase, id: string): Promise<LibraryReading> {
  const data = await readSnapshotBytes(db, id);
  try {
    return await readLibrary(gunzip(data));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('not_a_library', 'the copy is broken', { cause: error });
  }
}
