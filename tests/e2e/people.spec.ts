import { expect } from '@playwright/test';
import type { Page } from '../harness/driver.ts';
import { linesOfText, selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, marksOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const LEADER = 'Emmanuel Macron';
/** Reads like a name, and is nobody’s in the roster. */
const NAME = 'Royal Air Force';

async function openCard(page: Page): Promise<void> {
  const [box] = await linesOfText(page, LEADER);
  await page.mouse.move({ x: box.x + 20, y: box.y + box.height / 2 });
  await page.mouse.move({ x: box.x + 22, y: box.y + box.height / 2 });
  await page.ui.click({ role: 'button', name: spoken('mutePerson') });
}

test('“Not this person” here and everywhere, taken back by Undo and in the options', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  const marked = await marksOf(page, 'leader');
  const others = marked.filter((words) => words !== LEADER);

  await openCard(page);
  await page.ui.click({ role: 'button', name: spoken('muteHere') });
  await expect.poll(() => marksOf(page, 'leader')).toEqual(others);
  await page.ui.click({ role: 'button', name: spoken('undo') });
  await expect.poll(() => marksOf(page, 'leader')).toEqual(marked);

  await openCard(page);
  await page.ui.click({ role: 'button', name: spoken('muteEverywhere') });
  await expect.poll(() => marksOf(page, 'leader')).toEqual(others);
  const options = await session.page(`${session.base}options.html`);
  await options.dom.click({ role: 'button', name: `Mark ${LEADER} again` });
  await page.front();
  await expect.poll(() => marksOf(page, 'leader')).toEqual(marked);
});

test('a selected name is marked from now on; the options can give it an office, and take it away', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await selectByMouse(page, NAME);
  await page.ui.click({ role: 'button', name: spoken('addPerson') });
  await expect.poll(() => marksOf(page, 'leader')).toContain(NAME);

  const options = await session.page(`${session.base}options.html`);
  await options.dom.click({ role: 'button', name: `Change ${NAME}` });
  const focused = () => options.eval(() => (document.activeElement as HTMLInputElement | null)?.value);
  await expect.poll(focused).toBe(NAME);
  await options.keyboard.press('Tab');
  await options.keyboard.press('Tab');
  await options.keyboard.type('Flies jets');
  await options.keyboard.press('Enter');
  await expect.poll(() => options.dom.text()).toContain('Flies jets');
  await page.front();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.ui.text()).toBe('');
  const [box] = await linesOfText(page, NAME);
  await page.mouse.move({ x: box.x + 20, y: box.y + box.height / 2 });
  await page.mouse.move({ x: box.x + 22, y: box.y + box.height / 2 });
  await expect.poll(() => page.ui.text()).toContain('Flies jets');

  await options.front();
  await options.dom.click({ role: 'button', name: `Remove ${NAME}` });
  await page.front();
  await expect.poll(() => marksOf(page, 'leader')).not.toContain(NAME);
});
