import { expect } from '@playwright/test';
import { pause } from '../harness/wait-for.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, openMarked } from './marked-article.ts';

// What is allowed there stays allowed.
test.use({ ownBrowser: true });

/** Milliseconds after which an article would long be marked. */
const LONG_ENOUGH = 1500;

/** Runs in the page. */
function countHighlights(): number {
  return CSS.highlights.size;
}

test('in private windows it does nothing until the reader allows it there, in the browser’s own settings', async ({
  session,
  site,
}) => {
  const { openPrivately, allowPrivately } = session;
  test.skip(!openPrivately || !allowPrivately, 'here no program can open a private window');
  if (!openPrivately || !allowPrivately) return;
  await chooseEverySite(session);
  const url = `${site.origin}sample-article/`;
  const ordinary = await openMarked(session, url);
  expect(await ordinary.eval(countHighlights)).toBeGreaterThan(0);

  const notAllowed = await openPrivately(url);
  await pause(LONG_ENOUGH);
  expect(await notAllowed.eval(countHighlights)).toBe(0);

  await allowPrivately();
  const allowed = await openPrivately(url);
  await expect.poll(() => allowed.eval(countHighlights)).toBeGreaterThan(0);
});
