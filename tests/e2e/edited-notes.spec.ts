import { expect } from '@playwright/test';
import type { Page, Session } from '../harness/driver.ts';
import { registeredHighlights } from '../harness/highlights.ts';
import { linesOfText, selectByMouse } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, openMarked } from './marked-article.ts';
import { spoken } from './spoken.ts';

const SENTENCE = 'Progress is to be reviewed in 2029.';
const EDITED = 'Progress is to be reviewed again in 2031.';
const ELSEWHERE = 'It was their first long conversation';

async function highlight(page: Page, passage: string): Promise<void> {
  await selectByMouse(page, passage);
  await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
  await expect.poll(() => highlightsOf(page)).toContain(passage);
}

/** As an outlet does: the words of one sentence change in the page's own text. */
async function rewrite(page: Page, from: string, to: string): Promise<void> {
  await page.eval(
    (was, now) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue?.includes(was)) node.nodeValue = node.nodeValue.replace(was, now);
      }
    },
    from,
    to,
  );
}

async function openPopup(session: Session, page: Page) {
  const popup = await session.clickToolbarButton(page);
  await popup.dom.click({ role: 'tab', nameStarts: spoken('tabPage') });
  return popup;
}

test('an edited sentence: the mark follows, card and popup show what changed', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlight(page, SENTENCE);
  await rewrite(page, SENTENCE, EDITED);
  await expect.poll(() => highlightsOf(page)).toEqual([EDITED]);
  expect((await registeredHighlights(page))['whowhen-edited']).toEqual([EDITED]);

  const [box] = await linesOfText(page, EDITED);
  await page.mouse.move({ x: box.x + 20, y: box.y + box.height / 2 });
  await page.mouse.move({ x: box.x + 22, y: box.y + box.height / 2 });
  await expect.poll(() => page.ui.text()).toContain(spoken('verdictEditedHint'));
  expect((await page.ui.all('del')).map(({ text }) => text.trim())).toEqual(['2029']);
  expect((await page.ui.all('ins')).map(({ text }) => text.trim())).toEqual(['again', '2031']);
  await page.keyboard.press('Escape');

  const popup = await openPopup(session, page);
  await expect.poll(() => popup.dom.text()).toContain(spoken('verdictEditedHint'));
  await expect
    .poll(async () => (await popup.dom.all('ins')).map(({ text }) => text.trim()))
    .toEqual(['again', '2031']);
});

test('a gone note says so, and is attached again where the reader selects', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlight(page, SENTENCE);
  await rewrite(page, ` ${SENTENCE}`, '');
  await expect.poll(() => highlightsOf(page)).toEqual([]);

  const popup = await openPopup(session, page);
  await expect.poll(() => popup.dom.text()).toContain(spoken('verdictGoneHint'));
  await popup.dom.click({ role: 'button', name: spoken('noteAttach') });
  await expect.poll(() => page.ui.text()).toContain(spoken('noteChoosePlace'));
  await selectByMouse(page, ELSEWHERE);
  await page.ui.click({ role: 'button', name: spoken('noteAttachHere') });
  await expect.poll(() => highlightsOf(page)).toEqual([ELSEWHERE]);

  await page.ui.click({ role: 'button', name: spoken('undo') });
  await expect.poll(() => highlightsOf(page)).toEqual([]);
});

test('of two near-identical sentences the noted one is deleted: gone, never the other', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlight(page, SENTENCE);
  await rewrite(page, ` ${SENTENCE}`, '');
  await rewrite(page, 'Details will follow.', 'Details will follow. Progress is to be reviewed in 2028.');
  await expect.poll(() => highlightsOf(page)).toEqual([]);
  const popup = await openPopup(session, page);
  await expect.poll(() => popup.dom.text()).toContain(spoken('verdictGoneHint'));
});

test('a short quote whose context changed is gone, also where the word stands elsewhere', async ({
  session,
  site,
}) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}sample-article/`);
  await highlight(page, 'Brekelmans concedes');
  await rewrite(
    page,
    'Nobody, Brekelmans concedes, has yet said where the money is to be found.',
    'Talks go on.',
  );
  await rewrite(page, 'Details will follow.', 'What Brekelmans concedes is a detail.');
  await expect.poll(() => highlightsOf(page)).toEqual([]);
});
