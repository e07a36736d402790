import { liveQuery } from 'dexie';
import type { NotesDatabase } from './database.ts';
import { withDatabase } from './with-database.ts';

export interface Observer<T> {
  onValue(value: T): void;
  onError(error: unknown): void;
}

/**
 * Runs a query now and again whenever rows it read have changed, in whichever context of the extension, until the
 * signal ends it. After an error it stops; observe anew to try again.
 */
export function observe<T>(
  db: NotesDatabase,
  query: () => Promise<T>,
  observer: Observer<T>,
  signal: AbortSignal,
): void {
  // Opened before: Dexie does not see which rows a query reads that first waits for anything but the database.
  withDatabase(db, async () => {}).then(
    () => {
      if (signal.aborted) return;
      const subscription = liveQuery(query).subscribe({
        next: (value) => observer.onValue(value),
        error: (error: unknown) => observer.onError(error),
      });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
    (error: unknown) => observer.onError(error),
  );
}
