import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Failure } from '#lib/core/failure.ts';
import { WorkBudget } from '#lib/core/work-budget.ts';
import { isArticlePage } from '#lib/dom/article/is-article.ts';
import { awaitArticle } from '#lib/dom/await-article.ts';
import { isPageClaimed } from '#lib/dom/claim-page.ts';
import { untilShown } from '#lib/dom/until-shown.ts';
import { watchUrl } from '#lib/dom/watch-url.ts';
import { isOrphaned, send } from '#lib/platform/send.ts';

/** What looking for late articles may cost a page, in milliseconds of its main thread: most pages never get one. */
const ALLOWANCE = { burst: 50, share: 0.005 };

/**
 * Runs on every page it may, so it does one thing: ask whether the page is an article, and if so call the reader. It
 * asks again when text comes late or the page becomes another without a load, unless a reader is there, who follows
 * by itself.
 *
 * An unlisted script, because WXT's content scripts announce themselves to the page by a DOM event.
 */
export default defineUnlistedScript(async () => {
  const life = new AbortController();
  const budget = new WorkBudget(ALLOWANCE, performance.now());
  let waiting = new AbortController();
  /** Whether there is nothing left to wait for. */
  const look = () => {
    // Updated or removed under this page, the extension has nobody left to call.
    if (isOrphaned()) life.abort();
    if (life.signal.aborted || isPageClaimed()) return true;
    if (!isArticlePage(document, location.href)) return false;
    void callReader();
    return true;
  };
  const start = () => {
    waiting.abort();
    waiting = new AbortController();
    if (!look()) awaitArticle(look, budget, AbortSignal.any([life.signal, waiting.signal]));
  };
  watchUrl(start, life.signal);
  await untilShown(document);
  start();
});

async function callReader(): Promise<void> {
  try {
    await send('article-found', null);
  } catch (error) {
    // The extension may go while it is called.
    if (!(error instanceof Failure) && !isOrphaned()) throw error;
  }
}
