import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Failure } from '#lib/core/failure.ts';
import { isArticlePage } from '#lib/dom/article/is-article.ts';
import { isPageClaimed } from '#lib/dom/claim-page.ts';
import { untilShown } from '#lib/dom/until-shown.ts';
import { watchUrl } from '#lib/dom/watch-url.ts';
import { send } from '#lib/platform/send.ts';

/**
 * Runs on every page it may, so it does one thing: ask whether the page is an article, and if so call the reader. It
 * asks again when the page becomes another without a load, unless a reader is there, who follows by itself.
 *
 * An unlisted script, because WXT's content scripts announce themselves to the page by a DOM event.
 */
export default defineUnlistedScript(async () => {
  const life = new AbortController();
  const look = async () => {
    if (isPageClaimed() || !isArticlePage(document, location.href)) return;
    try {
      await send('article-found', null);
    } catch (error) {
      // The extension was updated or removed under this page: there is nobody left to call.
      life.abort();
      if (!(error instanceof Failure)) throw error;
    }
  };
  watchUrl(look, life.signal);
  await untilShown(document);
  await look();
});
