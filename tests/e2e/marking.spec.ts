import { expect } from '@playwright/test';
import { selectByMouse } from '../harness/select-text.ts';
import { pause } from '../harness/wait-for.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, marksOf, openMarked, readExpected } from './marked-article.ts';
import { spoken } from './spoken.ts';

/** Milliseconds after which an article would long be marked. */
const LONG_ENOUGH = 1500;

test('the sample article: all that is named is marked, and nothing else', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  const { leaders, dates, optional } = readExpected();
  const optionalDates = optional.map(([, text]) => text);
  expect(await marksOf(page, 'leader')).toEqual(leaders.map(([text]) => text));
  expect((await marksOf(page, 'date')).filter((text) => !optionalDates.includes(text))).toEqual(
    dates.map(([text]) => text),
  );
});

test('marking leaves the page’s own document as it was', async ({ session, site }) => {
  const url = `${site.origin}sample-article/`;
  const bare = await session.page(url);
  const before = await bare.eval(() => document.documentElement.outerHTML);
  await bare.close();
  await chooseEverySite(session);
  const page = await openMarked(session, url);
  expect(await page.eval(() => document.documentElement.outerHTML)).toBe(before);
});

test('our interface leaves no trace once it is closed', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  const before = await page.eval(() => document.documentElement.outerHTML);
  await selectByMouse(page, 'a victory for the West');
  await page.ui.one({ role: 'toolbar', name: spoken('selectionToolbar') });
  expect(await page.eval(() => document.documentElement.outerHTML)).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.ui.text()).toBe('');
  expect(await page.eval(() => document.documentElement.outerHTML)).toBe(before);
});

test('a page that is no article gets no mark', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await session.page(`${site.origin}not-an-article/`);
  await pause(LONG_ENOUGH);
  expect([...(await marksOf(page, 'leader')), ...(await marksOf(page, 'date'))]).toEqual([]);
});

test('an article that was open before access was given is marked without a reload', async ({
  session,
  site,
}) => {
  const page = await session.page(`${site.origin}second-article/`);
  await chooseEverySite(session);
  await expect.poll(() => marksOf(page, 'leader')).not.toEqual([]);
});
