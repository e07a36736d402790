import { expect } from '@playwright/test';
import { middleOfText } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

test('a long press selects a word and gets the toolbar', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  const { touch } = page;
  test.skip(touch === null, 'The desktop’s Firefox selects nothing by a long press.');
  await touch?.longPress(await middleOfText(page, 'reviewed'));
  await page.ui.one({ role: 'toolbar', name: spoken('selectionToolbar') });
  await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
  await expect.poll(() => highlightsOf(page)).toEqual(['reviewed']);
});
