import { expect } from '@playwright/test';
import { selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const NOTED = ['He called the result a victory for the West.', 'Progress is to be reviewed in 2029.'];

test('keys go from note to note and from leader to leader, and say where that is', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  for (const passage of NOTED) {
    await selectByMouse(page, passage);
    await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
    await expect.poll(() => highlightsOf(page)).toContain(passage);
  }
  const said = async () => (await page.ui.all({ role: 'status' })).map(({ text }) => text.trim()).join(' ');

  await page.eval(() => scrollTo({ top: 0, behavior: 'instant' }));
  await session.runCommand('next-note');
  await expect.poll(said).toContain(`Note 1 of 2: ${NOTED[0]}`);
  await session.runCommand('next-note');
  await expect.poll(said).toContain(`Note 2 of 2: ${NOTED[1]}`);
  await session.runCommand('next-note');
  await expect.poll(said).toContain('Note 1 of 2');
  await session.runCommand('previous-note');
  await expect.poll(said).toContain('Note 2 of 2');

  const leaders = await marksOf(page, 'leader');
  await session.runCommand('next-leader');
  await expect.poll(said).toMatch(new RegExp(`Leader \\d+ of ${leaders.length}: `));
  await page.ui.click({ role: 'button', name: spoken('writeNote') });
  await page.ui.one({ role: 'textbox', name: spoken('noteEditor') });
  await expect.poll(async () => (await highlightsOf(page)).length).toBe(3);
  await page.keyboard.press('Escape');

  const popup = await session.clickToolbarButton(page);
  await popup.dom.click({ role: 'button', name: spoken('noteArticle') });
  await page.ui.one({ role: 'textbox', name: spoken('noteEditor') });
});
