import { database } from '#lib/db/database.ts';
import { tidyIndex } from '#lib/db/index/tidy-index.ts';
import { report } from './report.ts';

/** Milliseconds without a write after which the index is tidied: nobody waits for it, and nobody is made to wait. */
const QUIET = 2000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** To be called after a write. Should the background be stopped before, the next write does it. */
export function tidySoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    tidyIndex(database).catch((error: unknown) => report(error, 'tidying the search index'));
  }, QUIET);
}
