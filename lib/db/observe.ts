import { liveQuery } from 'dexie';

export interface Observer<T> {
  onValue(value: T): void;
  onError(error: unknown): void;
}

/**
 * Runs a query now and again whenever rows it read have changed, in whichever context of the extension, until the
 * signal ends it. After an error it stops; observe anew to try again.
 */
export function observe<T>(query: () => Promise<T>, observer: Observer<T>, signal: AbortSignal): void {
  const subscription = liveQuery(query).subscribe({
    next: (value) => observer.onValue(value),
    error: (error: unknown) => observer.onError(error),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
