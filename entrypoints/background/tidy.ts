import { database } from '#lib/db/database.ts';
import { tidyIndex } from '#lib/db/index/tidy-index.ts';
import { takeDailySnapshot } from '#lib/db/library/snapshots.ts';
import { readPeople } from '#lib/platform/people.ts';
import { report } from './report.ts';
import { writeCopyOut } from './write-copy-out.ts';

/** Milliseconds without a write after which the house is put in order: nobody waits for it, nobody is made to wait. */
const QUIET = 2000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** To be called after a write. Should the background be stopped before, the next write does it. */
export function tidySoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    tidyIndex(database)
      .then(keepDailySnapshot)
      .catch((error: unknown) => report(error, 'tidying the search index'));
  }, QUIET);
}

/** To be called when the browser starts, too: a day on which nothing is written has a yesterday to keep. */
export async function keepDailySnapshot(): Promise<void> {
  await takeDailySnapshot(database, new Date().toISOString(), await readPeople());
  await writeCopyOut();
}
