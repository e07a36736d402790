import path from 'node:path';
import { buildExtension } from '#tests/harness/build-extension.ts';
import type { BrowserName, Session } from '#tests/harness/driver.ts';
import { BrowserNotFoundError, findBrowser } from '#tests/harness/find-browser/find-browser.ts';
import { FIXTURE_SITE, ROOT } from '#tests/harness/paths.ts';
import { serve } from '#tests/harness/serve.ts';
import { openSession } from '#tests/harness/session.ts';
import { hasDisplay } from './has-display.ts';
import { report } from './report.ts';
import { chooseEverySite, openMarkedArticle, walk } from './walk.ts';

const USAGE = 'usage: npm start [-- chromium|firefox]';

/** Opens the sample article in a browser with the extension; without a display it walks through it and reports. */
async function main(): Promise<void> {
  const browser = browserArgument(process.argv.slice(2));
  const executable = findBrowser(browser);
  console.log(`Building the extension for ${browser} …`);
  const extension = await buildExtension(browser);
  const site = await serve(FIXTURE_SITE);
  const headless = !hasDisplay(process.platform, process.env);
  const session = await openSession({ browser, executable, extension, headless });
  const articleUrl = `${site.origin}sample-article/`;
  try {
    await (headless ? walkAndReport(session, articleUrl) : stayOpen(session, articleUrl));
  } finally {
    await session.close();
    await site.close();
  }
}

async function walkAndReport(session: Session, articleUrl: string): Promise<void> {
  const folder = path.join(ROOT, 'screenshots', session.name);
  console.log('There is no display, so the browser walks by itself.');
  console.log(`\n${report(await walk(session, articleUrl, folder))}\n`);
  console.log(`Screenshots: ${folder}`);
}

async function stayOpen(session: Session, articleUrl: string): Promise<void> {
  await chooseEverySite(session);
  await openMarkedArticle(session, articleUrl);
  console.log(`The sample article is open at ${articleUrl}. Close the browser or press Ctrl+C to end.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([session.exited, interrupted]);
}

function browserArgument([argument = 'chromium', ...others]: readonly string[]): BrowserName {
  if (others.length > 0 || (argument !== 'chromium' && argument !== 'firefox')) throw new UsageError(USAGE);
  return argument;
}

class UsageError extends Error {}

try {
  await main();
} catch (error) {
  // These two are told to a person; the rest is for whoever mends it.
  const isForReader = error instanceof BrowserNotFoundError || error instanceof UsageError;
  console.error(isForReader ? error.message : error);
  process.exitCode = 1;
}
