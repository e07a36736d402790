import { expect } from '@playwright/test';
import { catchFiles, caughtFiles } from '../harness/catch-files.ts';
import { chooseFile } from '../harness/choose-file.ts';
import type { Page, Session } from '../harness/driver.ts';
import { selectByMouse } from '../harness/select-text.ts';
import { seededFile } from '../seeded/seeded-file.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const PASSAGE = 'Progress is to be reviewed in 2029.';
const PERSON = 'Jane Roe';

async function noteOn(page: Page): Promise<void> {
  await selectByMouse(page, PASSAGE);
  await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
  await expect.poll(() => highlightsOf(page)).toEqual([PASSAGE]);
}

async function options(session: Session): Promise<Page> {
  const page = await session.page(`${session.base}options.html`);
  await page.dom.one({ role: 'button', name: spoken('importFile') });
  return page;
}

async function exported(page: Page): Promise<string> {
  await catchFiles(page);
  await page.dom.click({ role: 'button', name: spoken('exportLibrary') });
  await expect.poll(async () => (await caughtFiles(page)).join()).toContain('"type":"note"');
  return (await caughtFiles(page)).join();
}

test('what was exported comes back after a loss, and an import can be taken back', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const article = await openMarked(session, `${site.origin}sample-article/`);
  await noteOn(article);
  const page = await options(session);
  await expect.poll(() => page.dom.text()).toContain('1 note on 1 article');
  await page.dom.type({ role: 'textbox', name: spoken('personName') }, PERSON);
  await page.keyboard.press('Enter');
  await page.dom.one({ role: 'button', name: `Remove ${PERSON}` });
  const file = await exported(page);

  await article.front();
  const popup = await session.clickToolbarButton(article);
  await popup.dom.click({ role: 'tab', nameStarts: spoken('tabNotes') });
  await popup.dom.click({ role: 'button', nameStarts: spoken('noteDelete') });
  await expect.poll(() => highlightsOf(article)).toEqual([]);
  await popup.close();

  await page.front();
  await page.dom.click({ role: 'button', name: spoken('undo') });
  await page.dom.gone({ role: 'button', name: `Remove ${PERSON}` });
  await chooseFile(page, file);
  await expect.poll(() => page.dom.text()).toContain('1 note would be added');
  await page.dom.click({ role: 'button', name: spoken('importNow') });
  await expect.poll(() => page.dom.text()).toContain('1 note was added');
  await page.dom.one({ role: 'button', name: `Remove ${PERSON}` });
  await article.reload();
  await article.front();
  await expect.poll(() => highlightsOf(article)).toEqual([PASSAGE]);

  await page.front();
  await page.dom.click({ role: 'button', name: spoken('undo') });
  await page.dom.gone({ role: 'button', name: `Remove ${PERSON}` });
  await expect.poll(() => page.dom.text()).toContain(spoken('workUndone'));
  await expect.poll(() => page.dom.text()).toContain('0 notes on 1 article');
});

/** Long enough to be closed under. */
const MANY = 2_000;
/** Milliseconds: a busy machine is no failure. */
const PATIENCE = 90_000;

test('an import whose page was closed under it is gone on with, and no note is doubled', async ({
  session,
}) => {
  const page = await options(session);
  await chooseFile(page, seededFile(MANY).join(''));
  await page.dom.click({ role: 'button', name: spoken('importNow') });
  const done = () => page.eval(() => document.querySelector('progress')?.value ?? 0);
  await expect.poll(done, { intervals: [50] }).toBeGreaterThan(0);
  await page.close();

  const again = await options(session);
  await expect.poll(() => again.dom.text()).toContain('The import of mine.jsonl was not finished');
  // What is read last moves the rest of the page.
  await expect.poll(() => again.dom.text()).toMatch(/[\d,]+ notes on [\d,]+ articles/);
  await again.dom.click({ role: 'button', name: spoken('goOn') });
  await expect.poll(() => again.dom.text(), { timeout: PATIENCE }).toContain('2,000 notes were added');
  await again.reload();
  await expect.poll(() => again.dom.text()).toContain('2,000 notes on');
  expect(await again.dom.text()).not.toContain('was not finished');
});

test('a file that is none of ours is refused in words and changes nothing', async ({ session }) => {
  const page = await options(session);
  await chooseFile(page, '<script>alert(1)</script>');
  await expect.poll(() => page.dom.text()).toContain(spoken('errorNotALibrary'));
  await expect.poll(() => page.dom.text()).toContain('0 notes on 0 articles');
});
