import { Dexie } from 'dexie';
import { Failure } from '#lib/core/failure.ts';
import type { NotesDatabase } from './database.ts';
import { openDatabase } from './open-database.ts';

/**
 * Opens the database, runs work on it, and gives the failures we expect of a disk their names. Anything else goes
 * through as it is.
 *
 * Dexie wraps what the browser throws, so that the cause may be one level down.
 */
export async function withDatabase<T>(db: NotesDatabase, work: () => Promise<T>): Promise<T> {
  try {
    await openDatabase(db);
    return await work();
  } catch (error) {
    throw nameFailure(error) ?? error;
  }
}

/** The failure that an error of Dexie's stands for; null for one that nobody expects. */
export function nameFailure(error: unknown): Failure | null {
  if (!(error instanceof Dexie.DexieError)) return null;
  // Of many writes at once each tells why it failed.
  const failures = error instanceof Dexie.BulkError ? error.failures : [];
  const names = [error, ...failures].flatMap((each) => [each.name, innerName(each)]);
  const options = { cause: error };
  if (names.includes('QuotaExceededError')) return new Failure('storage_full', error.message, options);
  if (names.includes('VersionError')) return new Failure('database_newer', error.message, options);
  const unopened = [
    'AbortError',
    // What comes after the browser has aborted, before it says so.
    'TransactionInactiveError',
    'OpenFailedError',
    'MissingAPIError',
    'DatabaseClosedError',
    'InvalidStateError',
    'UnknownError',
  ];
  if (names.some((name) => unopened.includes(name))) {
    return new Failure('database_unavailable', error.message, options);
  }
  return null;
}

function innerName(error: object): string {
  const inner: unknown = 'inner' in error ? error.inner : null;
  return inner instanceof Error || inner instanceof DOMException ? inner.name : '';
}
