import { nextTask } from '../next-task.ts';
import { atOnce, inSlices, type Steps } from '../steps.ts';
import { isCurrent } from '../text/ranges.ts';
import { type LiveArticle, readingSteps } from './read-article.ts';

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
  const steps = () => readingSteps(page, address(), staleCanonical);
  for (let attempt = 0; attempt < MAX_SLICED; attempt++) {
    const url = address();
    const live = await inSlices(checkedSteps(steps()), nextTask, onSlice);
    if (live !== 'changed' && address() === url) return ifLongEnough(live);
  }
  const start = performance.now();
  const live = atOnce(steps());
  onSlice(performance.now() - start);
  return ifLongEnough(live);
}

/** Says `changed` where the page no longer shows what was read of it. */
function* checkedSteps(steps: Steps<LiveArticle | null>): Steps<LiveArticle | null | 'changed'> {
  const live = yield* steps;
  return live === null || isCurrent(live.map, { start: 0, end: live.map.text.length }) ? live : 'changed';
}

function ifLongEnough(live: LiveArticle | null): LiveArticle | null {
  return live && isLongEnough(live) ? live : null;
}

/** Whether what was found is worth marking. */
export function isLongEnough({ map }: LiveArticle): boolean {
  return map.text.length >= MIN_TEXT_LENGTH;
}
