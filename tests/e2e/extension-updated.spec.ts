import { expect } from '@playwright/test';
import { selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked } from './marked-article.ts';

// Another background takes the place of the one that is known.
test.use({ ownBrowser: true });

const HIGHLIGHT = { role: 'button', name: 'Highlight in yellow' } as const;

test('the extension is updated under an open article: the old reader leaves, the new one takes over', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  const [leaders, dates] = [await marksOf(page, 'leader'), await marksOf(page, 'date')];
  await selectByMouse(page, 'a victory for the West');
  await page.ui.click(HIGHLIGHT);
  await expect.poll(() => highlightsOf(page)).toEqual(['a victory for the West']);
  const before = await page.eval(() => document.body.outerHTML);
  await page.eval(() => {
    Object.assign(globalThis, { ofOldReader: CSS.highlights.get('whowhen-leader') });
  });

  await session.reloadExtension();

  await expect.poll(() => page.eval(isPaintedAnew)).toBe(true);
  await expect.poll(() => marksOf(page, 'leader')).toEqual(leaders);
  expect(await marksOf(page, 'date')).toEqual(dates);
  await expect.poll(() => highlightsOf(page)).toEqual(['a victory for the West']);
  expect(await page.eval(() => document.body.outerHTML)).toBe(before);
  // One reader answers to the pointer, and it is the new one: the old one could save nothing.
  await selectByMouse(page, 'Progress is to be reviewed in 2029.');
  await page.ui.one(HIGHLIGHT);
  expect(await page.eval(() => document.querySelectorAll('whowhen-ui').length)).toBe(1);
  await page.ui.click(HIGHLIGHT);
  await expect.poll(() => highlightsOf(page)).toContain('Progress is to be reviewed in 2029.');
});

/** Runs in the page. */
function isPaintedAnew(): boolean {
  const { ofOldReader } = globalThis as unknown as { ofOldReader: Highlight };
  const now = CSS.highlights.get('whowhen-leader');
  return now !== undefined && now !== ofOldReader;
}
