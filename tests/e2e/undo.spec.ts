import { expect } from '@playwright/test';
import type { Page } from '../harness/driver.ts';
import { registeredHighlights } from '../harness/highlights.ts';
import { linesOfText, selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const PASSAGE = 'The two had argued for a stronger Europe in a joint newspaper article';
const WITHIN = 'stronger Europe';

/** The reader's highlights by colour. */
async function colours(page: Page): Promise<Record<string, readonly string[]>> {
  const all = Object.entries(await registeredHighlights(page));
  return Object.fromEntries(
    all.flatMap(([name, texts]) => {
      const colour = /^whowhen-noted?-(\w+)/.exec(name)?.[1];
      return colour ? [[colour, texts]] : [];
    }),
  );
}

test('everything done to a note is taken back step by step, newest first', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);

  await selectByMouse(page, PASSAGE);
  await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
  await expect.poll(() => colours(page)).toEqual({ yellow: [PASSAGE] });

  // Within the highlight its colour is changed; there is no second one.
  await selectByMouse(page, WITHIN);
  await page.ui.click({ role: 'button', name: 'Highlight in blue' });
  await expect.poll(() => colours(page)).toEqual({ blue: [PASSAGE] });

  const [box] = await linesOfText(page, PASSAGE);
  const onIt = { x: box.x + 20, y: box.y + box.height / 2 };
  await page.mouse.click(onIt);
  await page.ui.one({ role: 'textbox', name: spoken('noteEditor') });
  await page.keyboard.type('They did');
  await expect.poll(() => page.ui.text()).toContain(spoken('statusSaved'));
  await page.keyboard.press('Escape');
  await expect.poll(() => page.ui.text()).toBe('');

  await page.mouse.click(onIt);
  await page.ui.click({ role: 'button', name: spoken('noteDelete') });
  await expect.poll(() => highlightsOf(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect.poll(() => colours(page)).toEqual({ blue: [PASSAGE] });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Object.keys(await registeredHighlights(page))).toContain('whowhen-note-blue');
  await page.keyboard.press('Control+z');
  await expect.poll(() => colours(page)).toEqual({ yellow: [PASSAGE] });
  await page.keyboard.press('Control+z');
  await expect.poll(() => highlightsOf(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => highlightsOf(page)).toEqual([]);
});

test('overlapping highlights stay two', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  for (const [passage, colour] of [
    ['Not everyone is on board. Prime Minister', 'green'],
    ['Prime Minister Pedro', 'pink'],
  ] as const) {
    await selectByMouse(page, passage);
    await page.ui.click({ role: 'button', name: `Highlight in ${colour}` });
    await expect.poll(() => highlightsOf(page)).toContain(passage);
  }
  expect(await colours(page)).toEqual({
    green: ['Not everyone is on board. Prime Minister'],
    pink: ['Prime Minister Pedro'],
  });
});
