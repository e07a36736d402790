import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticlePage } from '#lib/dom/article/is-article.ts';
import { isPageClaimed } from '#lib/dom/claim-page.ts';
import { send } from '#lib/platform/send.ts';

/**
 * Runs on every page it may, so it does one thing: ask whether the page is an article, and if so call the reader.
 *
 * An unlisted script, because WXT's content scripts announce themselves to the page by a DOM event.
 */
export default defineUnlistedScript(async () => {
  if (!isPageClaimed() && isArticlePage(document, location.href)) await send('article-found', null);
});
