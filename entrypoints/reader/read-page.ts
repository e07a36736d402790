import { Failure } from '#lib/core/failure.ts';
import { WorkBudget } from '#lib/core/work-budget.ts';
import { findArticle } from '#lib/dom/article/find-article.ts';
import { canonicalOf, type LiveArticle } from '#lib/dom/article/read-article.ts';
import { awaitArticle } from '#lib/dom/await-article.ts';
import { claimPage, isPageClaimed } from '#lib/dom/claim-page.ts';
import { listen } from '#lib/platform/listen.ts';
import { isOrphaned } from '#lib/platform/send.ts';
import type { ReaderLife } from './reader.ts';
import { readerHandlers } from './reader-messages.ts';
import { report } from './report.ts';
import { startReader } from './start-reader.ts';

/**
 * What following an article may cost its page, in milliseconds of its main thread, whoever reads there. Reading takes
 * about 20 on a common page and 150 on the longest: the burst is enough for fifty or for seven changes in a row. A
 * page that never rests is then read for 2 % of the time, with rests of five seconds and what its reading cost.
 */
const budget = new WorkBudget({ burst: 1000, share: 0.02 }, performance.now());
const onSlice = (time: number) => budget.spend(time, performance.now());

/**
 * Reads the page as it is now. Where the page becomes another article, all of this ends and a new one begins.
 *
 * @param staleCanonical See `readArticle`.
 * @param read The article, where it was read already.
 */
export function readPage(staleCanonical: string | null, read: LiveArticle | null = null): void {
  const claim = claimPage();
  const { signal } = claim;
  const [path, canonical] = [location.pathname, canonicalOf(document)];
  const life: ReaderLife = {
    signal,
    budget,
    onSlice,
    leave: () => claim.abort(),
    lose: () => {
      claim.abort();
      awaitNext(life.staleCanonical());
    },
    replace: (next) => readPage(life.staleCanonical(), next),
    // A single-page app often leaves the canonical link of the article before.
    staleCanonical: () => (location.pathname === path ? staleCanonical : canonical),
  };
  const started = startReader(life, read);
  listen(readerHandlers(started), report, { signal });
  started.catch((error: unknown) => {
    if (signal.aborted) return;
    // A failure is said in the popup, which asks for the page's state.
    if (!(error instanceof Failure)) report(error, 'start');
    if (error instanceof Failure && error.code === 'no_article') life.lose();
    else claim.abort();
  });
}

/** Most often a page without its article shows a skeleton until the next one is there. */
function awaitNext(staleCanonical: string | null): void {
  // A reader who came meanwhile is as good.
  const isOver = () => isPageClaimed() || isOrphaned();
  const look = async () => {
    if (isOver()) return true;
    const found = await findArticle(document, () => location.href, staleCanonical, onSlice);
    if (isOver()) return true;
    if (found) readPage(staleCanonical, found);
    return found !== null;
  };
  awaitArticle(look, budget);
}
