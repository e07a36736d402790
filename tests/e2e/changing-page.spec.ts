import { expect } from '@playwright/test';
import type { Page } from '../harness/driver.ts';
import { selectByMouse } from '../harness/select-text.ts';
import { pause } from '../harness/wait-for.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked, untilMarked } from './marked-article.ts';

const HIGHLIGHT = { role: 'button', name: 'Highlight in yellow' } as const;

async function highlight(page: Page, passage: string): Promise<void> {
  await selectByMouse(page, passage);
  await page.ui.click(HIGHLIGHT);
  await expect.poll(() => highlightsOf(page)).toContain(passage);
}

test('text that arrives seconds late is marked', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await session.page(`${site.origin}late-article/`);
  await expect.poll(() => marksOf(page, 'leader')).toEqual(['Micheál Martin', 'Mary Robinson']);
  expect(await marksOf(page, 'date')).toContain('August 1996');
});

test('marks and highlights return when the page renders its text anew', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlight(page, 'a victory for the West');
  const [leaders, dates] = [await marksOf(page, 'leader'), await marksOf(page, 'date')];
  await page.eval(() => {
    for (const block of document.querySelectorAll('article')) block.replaceWith(block.cloneNode(true));
  });
  // The old nodes are gone, and with them what was painted on them.
  await expect.poll(() => marksOf(page, 'leader')).toEqual(leaders);
  await expect.poll(() => marksOf(page, 'date')).toEqual(dates);
  expect(await highlightsOf(page)).toEqual(['a victory for the West']);
});

test('a translator’s elements around every word move no mark', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  const leaders = await marksOf(page, 'leader');
  await page.eval(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(
      ({ data, parentElement }) => data.trim() && parentElement?.closest('p, h1, h2'),
    )) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
  await expect.poll(() => marksOf(page, 'leader')).toEqual(leaders);
});

test('what the page adds is marked, what it takes away is not', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}second-article/`);
  const before = await marksOf(page, 'leader');
  await page.eval(() => {
    const added = document.createElement('p');
    added.id = 'added';
    added.textContent =
      'Late in the evening Keir Starmer called from London to ask how it had gone, and was told on 18 June.';
    document.querySelector('article')?.append(added);
  });
  await expect.poll(() => marksOf(page, 'leader')).toEqual([...before, 'Keir Starmer']);
  expect(await marksOf(page, 'date')).toContain('18 June');
  await page.eval(() => document.querySelector('#added')?.remove());
  await expect.poll(() => marksOf(page, 'leader')).toEqual(before);
});

test('another article in the same place has its own marks and notes', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}single-page/`);
  await highlight(page, 'a harbour shed that had been swept');

  await page.dom.click({ role: 'button', name: 'Next story' });
  // The address is the second article's and the text is still the first one's.
  await pause(800);
  expect(await highlightsOf(page)).toEqual(['a harbour shed that had been swept']);
  await expect.poll(() => marksOf(page, 'leader')).toEqual(['Giorgia Meloni', 'Pedro Sánchez']);
  expect(await highlightsOf(page)).toEqual([]);
  await highlight(page, 'how a bridge is announced');

  await page.goto(`${site.origin}single-page/`);
  await untilMarked(page);
  await expect.poll(() => highlightsOf(page)).toEqual(['a harbour shed that had been swept']);
  await page.dom.click({ role: 'button', name: 'Next story' });
  await expect.poll(() => highlightsOf(page)).toEqual(['how a bridge is announced']);
});

test('an article that vanishes and comes back is marked again', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}second-article/`);
  const leaders = await marksOf(page, 'leader');
  await page.eval(() => {
    const article = document.querySelector('article');
    article?.replaceWith(document.createElement('progress'));
    setTimeout(() => article && document.querySelector('progress')?.replaceWith(article), 2000);
  });
  await expect.poll(() => marksOf(page, 'leader')).toEqual([]);
  await expect.poll(() => marksOf(page, 'leader')).toEqual(leaders);
});
