import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Failure } from '#lib/core/failure.ts';
import { claimPage } from '#lib/dom/claim-page.ts';
import { watchUrl } from '#lib/dom/watch-url.ts';
import { listen } from '#lib/platform/listen.ts';
import { readerHandlers } from './reader-messages.ts';
import { startReader } from './start-reader.ts';

/**
 * Injected into pages whose loader found an article, or where the reader of news clicked on our button. Reads the
 * page as it is now; where the page becomes another article, all of this ends and a new one begins.
 *
 * Written in place: WXT takes away what it finds here when it only asks for the entrypoint's options at build time,
 * and a function of its own would stay and drag the style sheets in.
 */
export default defineUnlistedScript(function readPage(): void {
  const { signal } = claimPage();
  const started = startReader(signal);
  listen(readerHandlers(started), report, signal);
  watchUrl(readPage, signal);
  started.catch((error: unknown) => {
    // A failure is said in the popup, which asks for the page's state.
    if (!signal.aborted && !(error instanceof Failure)) report(error, 'start');
  });
});

/** The one place where what nobody expected surfaces in the page: its console. */
function report(error: unknown, what: string): void {
  // biome-ignore lint/suspicious/noConsole: there is no other place to tell it; nothing is sent anywhere (promise 2).
  console.error(`Whowhen: ${what} failed.`, error);
}
