import { expect } from '@playwright/test';
import type { Page, Session } from '../harness/driver.ts';
import { linesOfText, selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const PASSAGE = 'Progress is to be reviewed in 2029.';

async function highlightPassage(page: Page): Promise<void> {
  await selectByMouse(page, PASSAGE);
  await page.ui.click({ role: 'button', nameStarts: spoken('addNote') });
  await page.ui.focused({ role: 'textbox', name: spoken('noteEditor') });
  await page.keyboard.type('Look again');
  await expect.poll(() => page.ui.text()).toContain(spoken('statusSaved'));
  await page.keyboard.press('Escape');
  await expect.poll(() => page.ui.text()).toBe('');
}

async function allNotes(session: Session, page: Page) {
  const popup = await session.clickToolbarButton(page);
  await popup.dom.click({ role: 'tab', nameStarts: spoken('tabNotes') });
  return popup;
}

test('a note whose article is closed opens it, and shows the note there', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlightPassage(page);
  await page.goto(`${site.origin}second-article/`);
  const popup = await allNotes(session, page);
  await popup.dom.click({ role: 'button', nameStarts: spoken('noteOpen') });
  const opened = await session.findPage(`${site.origin}sample-article/`);
  await expect.poll(() => highlightsOf(opened)).toEqual([PASSAGE]);
  await expect.poll(() => opened.eval(() => scrollY)).toBeGreaterThan(100);
});

test('a note deleted in the popup leaves the page, and Undo brings it back', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlightPassage(page);
  const popup = await allNotes(session, page);
  await popup.dom.click({ role: 'button', nameStarts: spoken('noteDelete') });
  await expect.poll(() => highlightsOf(page)).toEqual([]);
  await popup.dom.click({ role: 'button', name: spoken('undo') });
  await expect.poll(() => highlightsOf(page)).toEqual([PASSAGE]);
  await expect.poll(() => popup.dom.text()).toContain('Look again');
});

test('what is typed in the popup is saved, and shown on the page', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlightPassage(page);
  const popup = await allNotes(session, page);
  await popup.dom.click({ role: 'button', nameStarts: spoken('noteEdit') });
  await popup.dom.type({ role: 'textbox', name: spoken('noteEditor') }, ' in the popup');
  await expect.poll(() => popup.dom.text()).toContain(spoken('statusSaved'));
  await popup.close();
  const [box] = await linesOfText(page, PASSAGE);
  await page.mouse.click({ x: box.x + 20, y: box.y + box.height / 2 });
  const { value } = await page.ui.one({ role: 'textbox', name: spoken('noteEditor') });
  expect(value).toBe('Look again in the popup');
});

test('leaving the page in mid-word loses nothing', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await selectByMouse(page, PASSAGE);
  await page.ui.click({ role: 'button', nameStarts: spoken('addNote') });
  await page.ui.focused({ role: 'textbox', name: spoken('noteEditor') });
  await page.keyboard.type('Never waited for the last wor');
  await page.goto(`${site.origin}not-an-article/`);
  const popup = await allNotes(session, page);
  await expect.poll(() => popup.dom.text()).toContain('Never waited for the last wor');
});

test('closing the popup in mid-word loses nothing', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlightPassage(page);
  const popup = await allNotes(session, page);
  await popup.dom.click({ role: 'button', nameStarts: spoken('noteEdit') });
  await popup.dom.type({ role: 'textbox', name: spoken('noteEditor') }, ' and agai');
  await popup.close();
  // It opens as it was left: in the editor.
  const again = await allNotes(session, page);
  const { value } = await again.dom.one({ role: 'textbox', name: spoken('noteEditor') });
  expect(value).toBe('Look again and agai');
});

test('text that the page replaced is read anew before it is noted', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await page.eval(() => {
    // As a framework does: new nodes with the same words, and one word changed.
    for (const paragraph of document.querySelectorAll('.body p')) {
      paragraph.replaceWith(paragraph.cloneNode(true));
    }
    const first = document.querySelector('h2');
    if (first?.firstChild) first.firstChild.nodeValue = 'Rubio and Hegseth face new questions on Iran';
  });
  await expect.poll(() => marksOf(page, 'leader')).toContain('Emmanuel Macron');
  await selectByMouse(page, 'a victory for the West');
  await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
  await expect.poll(() => highlightsOf(page)).toEqual(['a victory for the West']);
});
