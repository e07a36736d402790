import { storage } from 'wxt/utils/storage';
import { isOrphaned } from './send.ts';

/** As it lies in the storage, unread: see `people.ts`. Content scripts only hear that it changed. */
export const peopleItem = storage.defineItem<unknown>('local:people', { fallback: null, version: 1 });

/** Calls back at every change of the reader's people, from whichever context, until the signal ends it. */
export function watchPeople(onChange: () => void, signal: AbortSignal): void {
  const unwatch = peopleItem.watch(onChange);
  signal.addEventListener('abort', () => isOrphaned() || unwatch());
}
