import { watchKey } from './watch-key.ts';

/** Where the reader's people lie: see `people.ts`. */
export const PEOPLE_KEY = 'people';

/** Calls back at every change of the reader's people. All that content scripts may know of them. */
export function watchPeople(onChange: () => void, signal: AbortSignal): void {
  watchKey(PEOPLE_KEY, onChange, signal);
}
