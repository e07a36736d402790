import { Failure } from '#lib/core/failure.ts';
import type { NotesDatabase } from './database.ts';
import { SCHEMA } from './schema.ts';

/** Dexie multiplies its versions by ten, and counts up the last digit when it repairs one. */
const DEXIE_FACTOR = 10;

const opening = new WeakMap<NotesDatabase, Promise<void>>();

/**
 * Opens the database if it is not open. Whoever comes meanwhile waits for the same opening.
 *
 * @throws {Failure} `database_newer` when a later build has been at it: Dexie would open it all the same and change it.
 */
export function openDatabase(db: NotesDatabase): Promise<void> {
  if (db.isOpen()) return Promise.resolve();
  const known = opening.get(db);
  if (known) return known;
  const opened = openChecked(db).finally(() => opening.delete(db));
  opening.set(db, opened);
  return opened;
}

async function openChecked(db: NotesDatabase): Promise<void> {
  const onDisk = (await indexedDB.databases()).find(({ name }) => name === db.name)?.version ?? 0;
  const ours = Math.max(...SCHEMA.map(({ version }) => version));
  if (Math.floor(onDisk / DEXIE_FACTOR) > ours) {
    throw new Failure('database_newer', `version ${onDisk / DEXIE_FACTOR} on disk, ${ours} in this build`);
  }
  await db.open();
}
