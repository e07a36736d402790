import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPageClaimed } from '#lib/dom/claim-page.ts';
import { readPage } from './read-page.ts';

/** Injected into pages whose loader found an article, or where the reader of news clicked on our button. */
export default defineUnlistedScript(() => {
  // Loader and popup may both have asked for a reader; the first is enough.
  if (!isPageClaimed()) readPage(null);
});
