import { expect } from '@playwright/test';
import { selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, openMarked, untilMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const PASSAGE = 'Progress is to be reviewed in 2029.';

test('the background was stopped: cards, notes and marks go on', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await session.killBackground();
  expect(await session.backgroundRunning()).toBe(false);

  await selectByMouse(page, PASSAGE);
  await page.ui.click({ role: 'button', nameStarts: spoken('addNote') });
  await page.ui.focused({ role: 'textbox', name: spoken('noteEditor') });
  await session.killBackground();
  await page.keyboard.type('Written across a stop');
  await expect.poll(() => page.ui.text()).toContain(spoken('statusSaved'));

  await session.killBackground();
  await page.reload();
  await untilMarked(page);
  await expect.poll(() => highlightsOf(page)).toEqual([PASSAGE]);
  const popup = await session.clickToolbarButton(page);
  await expect.poll(() => popup.dom.text()).toContain('Written across a stop');
});
