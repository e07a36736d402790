import { MOST_NEWEST } from '#lib/core/interop/newest-notes.ts';
import { EVERYTHING } from '#lib/core/search/query/search-plan.ts';
import { database } from '#lib/db/database.ts';
import { searchNotes } from '#lib/db/search-notes.ts';
import { keepNewestNotes } from '#lib/platform/newest-notes.ts';
import { report } from './report.ts';

/** Milliseconds after a write, so that typing does not copy the newest notes at every key. */
const SOON = 500;
let timer: ReturnType<typeof setTimeout> | undefined;
let keeping: Promise<void> = Promise.resolve();

/** Keeps a copy of the newest notes for a view's first paint. To be called after a write. */
export function keepNewestSoon(): void {
  timer ??= setTimeout(() => void keepNewestNow(), SOON);
}

/**
 * The same at once, for what must not be seen again. Copies go one after the other, so that the last one made is the
 * last one kept. That it fails is reported and no more: the note is written all the same.
 */
export function keepNewestNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  keeping = keeping.then(keep).catch((error: unknown) => report(error, 'keeping the newest notes'));
  return keeping;
}

async function keep(): Promise<void> {
  await keepNewestNotes(await searchNotes(database, EVERYTHING, 'made', { offset: 0, limit: MOST_NEWEST }));
}
