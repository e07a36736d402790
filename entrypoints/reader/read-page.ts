import { Failure } from '#lib/core/failure.ts';
import { isArticlePage } from '#lib/dom/article/is-article.ts';
import { canonicalOf } from '#lib/dom/article/read-article.ts';
import { claimPage } from '#lib/dom/claim-page.ts';
import { watchUrl } from '#lib/dom/watch-url.ts';
import { listen } from '#lib/platform/listen.ts';
import { readerHandlers } from './reader-messages.ts';
import { startReader } from './start-reader.ts';

/**
 * Reads the page as it is now. Where the page becomes another article, all of this ends and a new one begins.
 *
 * @param staleCanonical See `readArticle`.
 */
export function readPage(staleCanonical: string | null): void {
  const claim = claimPage();
  const { signal } = claim;
  const [path, canonical] = [location.pathname, canonicalOf(document)];
  const life = { signal, leave: () => claim.abort(), reread: () => readPage(staleCanonical) };
  const started = startReader(life, staleCanonical);
  listen(readerHandlers(started), report, signal);
  // A single-page app often leaves the canonical link of the article before.
  const onUrl = () => {
    if (isArticlePage(document, location.href))
      readPage(location.pathname === path ? staleCanonical : canonical);
    else claim.abort();
  };
  watchUrl(onUrl, signal);
  started.catch((error: unknown) => {
    // A failure is said in the popup, which asks for the page's state.
    if (!signal.aborted && !(error instanceof Failure)) report(error, 'start');
    // The page may have its article later; then a click on our button brings a new reader.
    claim.abort();
  });
}

/** The one place where what nobody expected surfaces in the page: its console. */
function report(error: unknown, what: string): void {
  // biome-ignore lint/suspicious/noConsole: there is no other place to tell it; nothing is sent anywhere (promise 2).
  console.error(`Whowhen: ${what} failed.`, error);
}
