import { liveQuery } from 'dexie';
import { Failure } from '#lib/core/failure.ts';
import type { NotesDatabase } from './database.ts';
import { withDatabase } from './with-database.ts';

export interface Observer<T> {
  onValue(value: T): void;
  onError(error: unknown): void;
}

/**
 * Runs a query now and again whenever rows it read have changed, in whichever context of the extension, until the
 * signal ends it. After an error it stops; observe anew to try again. A connection that was closed meanwhile is opened
 * again.
 *
 * Dexie sees what a query reads as long as it waits for nothing but the database, so the database is opened before.
 * And what Dexie is given is async by its syntax: only then does it follow the query across the native promises of the
 * functions it calls, and keeps its transactions open over them.
 */
export function observe<T>(
  db: NotesDatabase,
  query: () => Promise<T>,
  observer: Observer<T>,
  signal: AbortSignal,
): void {
  const fail = (error: unknown) => {
    if (!signal.aborted) observer.onError(error);
  };
  const start = () => void withDatabase(db, async () => {}).then(subscribe, fail);
  const subscribe = () => {
    if (signal.aborted) return;
    const subscription = liveQuery(async () => {
      if (!db.isOpen()) throw new Failure('database_unavailable', 'closed meanwhile');
      return query();
    }).subscribe({
      next: (value) => observer.onValue(value),
      error: (error: unknown) => {
        stop();
        if (db.isOpen()) fail(error);
        else start();
      },
    });
    const stop = () => {
      subscription.unsubscribe();
      signal.removeEventListener('abort', stop);
    };
    signal.addEventListener('abort', stop);
  };
  start();
}
