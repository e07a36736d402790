import { expect } from '@playwright/test';
import { pause } from '../harness/wait-for.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, marksOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

/** Milliseconds after which an article would long be marked. */
const LONG_ENOUGH = 1500;

test('the toolbar button works on a site without host access', async ({ session, site }) => {
  const page = await session.page(`${site.origin}sample-article/`);
  await pause(LONG_ENOUGH);
  expect(await marksOf(page, 'leader')).toEqual([]);
  const popup = await session.clickToolbarButton(page);
  await expect.poll(() => marksOf(page, 'leader')).not.toEqual([]);
  await expect.poll(() => popup.dom.text()).toContain('Mark Rutte');
});

test('switched off for a site stays off', async ({ session, site }) => {
  await chooseEverySite(session);
  const url = `${site.origin}sample-article/`;
  const page = await openMarked(session, url);
  const popup = await session.clickToolbarButton(page);
  await expect.poll(() => popup.dom.text()).toContain('Mark Rutte');
  await popup.dom.click({ role: 'switch', name: spoken('markThisSite') });
  await expect.poll(() => marksOf(page, 'leader')).toEqual([]);

  await page.reload();
  await pause(LONG_ENOUGH);
  expect(await marksOf(page, 'leader')).toEqual([]);

  await session.restart();
  const again = await session.page(url);
  await pause(LONG_ENOUGH);
  expect(await marksOf(again, 'leader')).toEqual([]);
});

test('each kind of mark can be switched off, in every open tab at once', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  const options = await session.page(`${session.base}options.html`);
  await options.dom.click({ role: 'switch', name: spoken('markDates') });
  await expect.poll(() => marksOf(page, 'date')).toEqual([]);
  expect(await marksOf(page, 'leader')).not.toEqual([]);
  await options.dom.click({ role: 'switch', name: spoken('markDates') });
  await expect.poll(() => marksOf(page, 'date')).not.toEqual([]);
});
