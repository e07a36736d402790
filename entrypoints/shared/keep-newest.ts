import { EVERYTHING } from '#lib/core/search/query/search-plan.ts';
import { database } from '#lib/db/database.ts';
import { searchNotes } from '#lib/db/search-notes.ts';
import { keepNewestNotes } from '#lib/platform/newest-notes.ts';

/** More than a popup shows without being scrolled. */
const COUNT = 20;

let running: Promise<void> | null = null;
let isAgain = false;

/** Keeps a copy of the newest notes for the popup's first paint. To be called after every write; calls meanwhile are one. */
export function keepNewest(): Promise<void> {
  if (running) {
    isAgain = true;
    return running;
  }
  running = keepUntilCurrent().finally(() => {
    running = null;
  });
  return running;
}

async function keepUntilCurrent(): Promise<void> {
  do {
    isAgain = false;
    const { total, notes } = await searchNotes(database, EVERYTHING, 'made', { offset: 0, limit: COUNT });
    await keepNewestNotes({ total, notes: notes.map(({ note, article }) => ({ note, article })) });
  } while (isAgain);
}
