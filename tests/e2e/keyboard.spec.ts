import { expect } from '@playwright/test';
import { selectByKeyboard } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const PASSAGE = 'Not everyone is on board.';

test('the toolbar is reached and used by keyboard alone', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await selectByKeyboard(page, PASSAGE);
  await page.ui.one({ role: 'toolbar', name: spoken('selectionToolbar') });
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => highlightsOf(page)).toEqual([PASSAGE]);
});

test('a command opens the note on the selection; what is typed is saved', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await selectByKeyboard(page, PASSAGE);
  await session.runCommand('note');
  await page.ui.focused({ role: 'textbox', name: spoken('noteEditor') });
  await page.keyboard.type('By keyboard alone');
  await expect.poll(() => page.ui.text()).toContain(spoken('statusSaved'));
  await page.keyboard.press('Escape');
  await expect.poll(() => page.ui.text()).toBe('');
  const popup = await session.clickToolbarButton(page);
  await expect.poll(() => popup.dom.text()).toContain('By keyboard alone');
});

test('a command highlights at once', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await selectByKeyboard(page, PASSAGE);
  await session.runCommand('highlight');
  await expect.poll(() => highlightsOf(page)).toEqual([PASSAGE]);
});
