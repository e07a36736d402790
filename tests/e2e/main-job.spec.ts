import { expect } from '@playwright/test';
import type { Page } from '../harness/driver.ts';
import { shareChanged } from '../harness/pixels.ts';
import { linesOfText, middleOfText, selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked, untilMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

// The installation itself is a part of it.
test.use({ ownBrowser: true });

const PASSAGE = 'handing President Donald Trump the commitment he had asked for';
const NOTE = 'Who pays, and until when?';

test('from the welcome page to a note that survives a restart', async ({ session, site }) => {
  const url = `${site.origin}sample-article/`;

  await test.step('before any choice nothing is marked', async () => {
    const page = await session.page(url);
    await page.dom.one({ role: 'heading', nameStarts: 'Trump hails' });
    expect(await marksOf(page, 'leader')).toEqual([]);
    await page.close();
  });

  await test.step('the welcome page asks, and one click grants', () => chooseEverySite(session));

  const page = await openMarked(session, url);
  await test.step('the passage is painted', async () => {
    await page.mouse.move({ x: 2, y: 2 });
    const [box] = await linesOfText(page, 'Emmanuel Macron');
    const marked = await page.screenshot(box);
    await page.eval(() => CSS.highlights.clear());
    const bare = await page.screenshot(box);
    expect(shareChanged(bare, marked)).toBeGreaterThan(0.3);
    await page.reload();
    await untilMarked(page);
  });

  await test.step('a leader’s card names the office', async () => {
    await hover(page, 'Mark Rutte', 1);
    await expect.poll(() => page.ui.text()).toContain('Secretary General of NATO');
    expect(await page.ui.text()).toContain('Mark Rutte');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.ui.text()).toBe('');
  });

  await test.step('a date’s card tells its day', async () => {
    await hover(page, 'Tuesday evening');
    await expect.poll(() => page.ui.text()).toMatch(/24 June 2025|June 24, 2025/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.ui.text()).toBe('');
  });

  await test.step('a selection is highlighted, noted and tagged', async () => {
    await selectByMouse(page, PASSAGE);
    await page.ui.one({ role: 'toolbar', name: spoken('selectionToolbar') });
    await page.ui.click({ role: 'button', nameStarts: spoken('addNote') });
    await page.ui.focused({ role: 'textbox', name: spoken('noteEditor') });
    await page.keyboard.type(NOTE);
    for (const tag of ['defence', 'NATO']) {
      await page.ui.type({ role: 'combobox', name: spoken('tags') }, tag);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => page.ui.text()).toContain(spoken('statusSaved'));
    expect(await highlightsOf(page)).toEqual([PASSAGE]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.ui.text()).toBe('');
  });

  await test.step('the popup lists it with its article, and leads back to it', async () => {
    await page.eval(() => scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await session.clickToolbarButton(page);
    await popup.dom.click({ role: 'tab', nameStarts: spoken('tabNotes') });
    // It paints first from a copy that may be half a second old.
    for (const part of [NOTE, PASSAGE, 'defence', 'NATO', 'Trump hails a win']) {
      await expect.poll(() => popup.dom.text()).toContain(part);
    }
    await popup.dom.click({ role: 'button', nameStarts: spoken('noteOpen') });
    await expect.poll(() => isInView(page, PASSAGE)).toBe(true);
  });

  await test.step('after a restart it is on the page again', async () => {
    await session.restart();
    const again = await openMarked(session, url);
    await expect.poll(() => highlightsOf(again)).toEqual([PASSAGE]);
    const popup = await session.clickToolbarButton(again);
    await expect.poll(() => popup.dom.text()).toContain(NOTE);
  });
});

async function hover(page: Page, text: string, nth = 0): Promise<void> {
  const middle = await middleOfText(page, text, nth);
  await page.mouse.move({ x: middle.x - 1, y: middle.y });
  await page.mouse.move(middle);
}

/** Whether the words stand within the viewport, without scrolling to them. */
function isInView(page: Page, words: string): Promise<boolean> {
  return page.eval((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.includes(wanted)) continue;
      const box = node.parentElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }
    return false;
  }, words);
}
