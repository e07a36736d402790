import { expect } from '@playwright/test';
import type { Page } from '../harness/driver.ts';
import { linesOfText, selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const FIRST = 'He called the result a victory for the West.';
const SECOND = 'Progress is to be reviewed in 2029.';

async function highlight(page: Page, passage: string): Promise<void> {
  await page.front();
  await selectByMouse(page, passage);
  await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
  await expect.poll(() => highlightsOf(page)).toContain(passage);
}

test('the same article in two tabs, at two addresses: the notes of each are in both', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const one = await openMarked(session, `${site.origin}sample-article/`);
  const other = await openMarked(session, `${site.origin}sample-article/?utm_source=mail#comments`);
  await highlight(one, FIRST);
  await highlight(other, SECOND);
  for (const page of [one, other]) {
    await page.front();
    await expect.poll(() => highlightsOf(page)).toEqual([FIRST, SECOND]);
  }
});

test('two tabs change different fields of one note: both stay', async ({ session, site }) => {
  await chooseEverySite(session);
  const url = `${site.origin}sample-article/`;
  const one = await openMarked(session, url);
  await highlight(one, SECOND);
  const other = await openMarked(session, url);
  await expect.poll(() => highlightsOf(other)).toEqual([SECOND]);

  const edit = async (page: Page) => {
    await page.front();
    const [box] = await linesOfText(page, SECOND);
    await page.mouse.click({ x: box.x + 20, y: box.y + box.height / 2 });
    await page.ui.one({ role: 'textbox', name: spoken('noteEditor') });
  };
  await edit(one);
  await edit(other);
  await other.ui.type({ role: 'combobox', name: spoken('tags') }, 'review');
  await other.keyboard.press('Enter');
  await expect.poll(() => other.ui.text()).toContain(spoken('statusSaved'));
  await one.front();
  await one.keyboard.type('Who reviews?');
  await expect.poll(() => one.ui.text()).toContain(spoken('statusSaved'));

  await one.reload();
  await expect.poll(() => highlightsOf(one)).toEqual([SECOND]);
  const popup = await session.clickToolbarButton(one);
  await popup.dom.click({ role: 'tab', nameStarts: spoken('tabNotes') });
  await expect.poll(() => popup.dom.text()).toContain('Who reviews?');
  expect(await popup.dom.text()).toContain('review');
});
