import { expect } from '@playwright/test';
import { selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

// A panel that was opened stays beside all tabs.
test.use({ ownBrowser: true });

test('the panel stands beside the article, moves it, stays, and follows the tab in front', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const article = await openMarked(session, `${site.origin}sample-article/`);
  const title = await article.eval(() => document.querySelector('h1')?.textContent?.trim() ?? '');
  const popup = await session.clickToolbarButton(article);
  await popup.dom.click({ role: 'button', name: spoken('openPanel') });

  const panel = await session.findPanel();
  await expect.poll(() => panel.dom.text()).toContain(title);
  await panel.dom.click({ role: 'button', nameStarts: 'Emmanuel Macron' });
  await expect.poll(() => article.eval(() => scrollY)).toBeGreaterThan(100);
  expect(await panel.dom.text()).toContain(title);

  const second = await openMarked(session, `${site.origin}second-article/`);
  const other = await second.eval(() => document.querySelector('h1')?.textContent?.trim() ?? '');
  await expect.poll(() => panel.dom.text()).toContain(other);
  await second.goto(`${site.origin}not-an-article/`);
  await expect.poll(() => panel.dom.text()).toContain(spoken('accessNoArticle'));
  await article.front();
  await expect.poll(() => panel.dom.text()).toContain(title);
});

test('the popup opens again as it was left, first from what was kept, then with what has changed', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const article = await openMarked(session, `${site.origin}sample-article/`);
  await selectByMouse(article, 'Progress is to be reviewed in 2029.');
  await article.ui.click({ role: 'button', name: 'Highlight in yellow' });
  await expect.poll(() => highlightsOf(article)).toHaveLength(1);

  const first = await session.clickToolbarButton(article);
  await first.dom.click({ role: 'tab', nameStarts: spoken('tabNotes') });
  await first.dom.click({ role: 'button', nameStarts: spoken('noteEdit') });
  await first.dom.type({ role: 'textbox', name: spoken('noteEditor') }, 'Half a wor');
  await first.close();

  const again = await session.clickToolbarButton(article);
  await expect
    .poll(async () =>
      (await again.dom.all({ role: 'textbox', name: spoken('noteEditor') })).map(({ value }) => value),
    )
    .toEqual(['Half a wor']);
  await again.dom.click({ role: 'button', nameStarts: spoken('close') });
  await again.dom.click({ role: 'button', nameStarts: spoken('noteDelete') });
  await expect.poll(() => again.dom.text()).toContain(spoken('noteDeleted'));
  const kept = await again.eval(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<object> } } };
    };
    return chrome.storage.local.get('newestNotes');
  });
  expect(kept).toEqual({ newestNotes: { total: 0, notes: [] } });
});
