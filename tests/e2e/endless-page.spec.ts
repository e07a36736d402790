import { expect } from '@playwright/test';
import type { Page } from '../harness/driver.ts';
import { selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked } from './marked-article.ts';

const FIRST = 'past the fish market and the church';
const SECOND = 'small cakes that could be found by touch';

async function highlight(page: Page, passage: string): Promise<void> {
  await selectByMouse(page, passage);
  await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
  await expect.poll(() => highlightsOf(page)).toEqual([passage]);
}

/** The reader scrolls, and the page says which of its articles is looked at. */
const lookAt = (page: Page, path: string) =>
  page.eval((to) => {
    history.replaceState(null, '', to);
    scrollTo({ top: scrollY === 0 ? 200 : 0, behavior: 'instant' });
  }, path);

test('each article of an endless page has its own marks and notes', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}endless/`);
  await highlight(page, FIRST);

  await page.eval(() => (globalThis as unknown as { appendNext: () => void }).appendNext());
  await lookAt(page, '/endless/fog');
  await expect.poll(() => marksOf(page, 'leader')).toEqual(['Pedro Sánchez', 'Giorgia Meloni']);
  await highlight(page, SECOND);

  await lookAt(page, '/endless/');
  await expect.poll(() => highlightsOf(page)).toEqual([FIRST]);
  expect(await marksOf(page, 'leader')).toEqual(['Keir Starmer']);
  await lookAt(page, '/endless/fog');
  await expect.poll(() => highlightsOf(page)).toEqual([SECOND]);
});
