import { nextTask } from '../next-task.ts';
import { inSlices, type Steps } from '../steps.ts';
import { isCurrent } from '../text/ranges.ts';
import { type LiveArticle, type Reading, readArticle, readingSteps } from './read-article.ts';

/** Code units of text from which a page is an article: two short paragraphs. Less is a teaser or a notice. */
const MIN_TEXT_LENGTH = 400;
/** How often reading in slices begins again because the page changed what was read; then it is read in one task. */
const MAX_SLICED = 2;

/**
 * The article of a page, if it has one that is worth marking, read in slices. What is found stands on the page at the
 * moment it is given; text that came while it was read is for the caller to watch for.
 *
 * @param address Where the page is now.
 * @param onSlice Told the milliseconds each slice took.
 */
export async function findArticle(
  page: Document,
  address: () => string,
  staleCanonical: string | null,
  onSlice: (time: number) => void,
): Promise<LiveArticle | null> {
  for (let attempt = 0; attempt < MAX_SLICED; attempt++) {
    const url = address();
    const steps = checkedSteps(readingSteps(page, url, staleCanonical));
    const live = await inSlices(steps, nextTask, onSlice);
    if (live !== 'changed' && address() === url) return ifLongEnough(live);
  }
  const start = performance.now();
  const live = readArticle(page, address(), staleCanonical);
  onSlice(performance.now() - start);
  return ifLongEnough(live);
}

/** Says `changed` where the page no longer shows what was read of it. */
function* checkedSteps(steps: Steps<Reading | null>): Steps<LiveArticle | null | 'changed'> {
  const reading = yield* steps;
  return reading === null || stands(reading) ? (reading?.live ?? null) : 'changed';
}

function stands({ live: { map }, kept }: Reading): boolean {
  return kept.every((text) => text.isConnected) && isCurrent(map, { start: 0, end: map.text.length });
}

function ifLongEnough(live: LiveArticle | null): LiveArticle | null {
  return live && isLongEnough(live) ? live : null;
}

/** Whether what was found is worth marking. */
export function isLongEnough({ map }: LiveArticle): boolean {
  return map.text.length >= MIN_TEXT_LENGTH;
}
