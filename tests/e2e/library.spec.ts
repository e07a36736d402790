import { expect } from '@playwright/test';
import type { Page, Session } from '../harness/driver.ts';
import type { Site } from '../harness/serve.ts';
import { bringInSample } from '../seeded/bring-in-sample.ts';
import { test } from './fixtures.ts';
import { spoken } from './spoken.ts';

const ALL = '71 notes';

/** Opens the library as a reader does, from the popup. */
async function openLibrary(session: Session, site: Site): Promise<Page> {
  const page = await session.page(`${site.origin}not-an-article/`);
  const popup = await session.clickToolbarButton(page);
  await popup.dom.click({ role: 'button', name: spoken('openLibrary') });
  const library = await session.findPage(`${session.base}library.html`);
  await library.front();
  await expect.poll(() => library.dom.text()).toContain(ALL);
  return library;
}

const goBack = (page: Page) => page.eval(() => history.back());
/** In titles and quotes, and in tags. */
const matchesOf = (page: Page) =>
  page.eval(() => [...document.querySelectorAll('.match')].map(({ textContent }) => textContent));
const hashOf = (page: Page) => page.eval(() => location.hash);
const focusedLine = (page: Page) =>
  page.eval(() => document.activeElement?.getAttribute('data-index') ?? null);

test('notes are searched, narrowed down, and the way leads back', async ({ session, site }) => {
  await bringInSample(session);
  const page = await openLibrary(session, site);
  await page.keyboard.press('/');
  await page.dom.focused({ role: 'combobox', name: spoken('popupSearch') });
  await page.keyboard.type('peace');
  await expect.poll(() => page.dom.text()).toContain('7 notes found');
  await expect.poll(() => matchesOf(page)).toEqual(expect.arrayContaining(['Peace', 'peace']));
  await page.dom.click({ role: 'checkbox', nameStarts: 'Bill Clinton' });
  await expect.poll(() => page.dom.text()).toContain('2 notes found');
  await expect.poll(() => hashOf(page)).toContain('q=peace&leader=');

  await goBack(page);
  await expect.poll(() => page.dom.text()).toContain('7 notes found');
  await goBack(page);
  await expect.poll(() => page.dom.text()).toContain(ALL);
  await page.eval(() => history.go(2));
  await expect.poll(() => page.dom.text()).toContain('2 notes found');
  await page.reload();
  await expect.poll(() => page.dom.text()).toContain('2 notes found');
});

test('two notes are selected by keyboard, deleted, and brought back', async ({ session, site }) => {
  await bringInSample(session);
  const page = await openLibrary(session, site);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedLine(page)).toBe('0');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => page.dom.text()).toContain('2 selected');
  await page.dom.click({ role: 'button', name: spoken('bulkDelete') });
  await expect.poll(() => page.dom.text()).toContain('2 notes deleted.');
  await expect.poll(() => page.dom.text()).toContain('69 notes');
  await page.dom.click({ role: 'button', name: spoken('undo') });
  await expect.poll(() => page.dom.text()).toContain(ALL);

  await page.dom.click({ role: 'link', name: spoken('libraryTimeline') });
  await page.dom.click({ role: 'button', name: spoken('timelineCloser') });
  await expect.poll(() => hashOf(page)).toContain('span=');
  await expect.poll(() => page.dom.text()).toContain('notes found');
  const once = await hashOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => hashOf(page)).not.toBe(once);
  await page.keyboard.press('0');
  await expect.poll(() => hashOf(page)).toBe('#view=timeline');

  await page.dom.click({ role: 'link', name: 'All about Mikhail Gorbachev' });
  await page.dom.one({ role: 'heading', name: 'Mikhail Gorbachev' });
  await expect.poll(() => page.dom.text()).toContain(spoken('personTogether'));
  await expect.poll(() => page.dom.text()).toContain('4 notes');
});
