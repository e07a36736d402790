import { expect } from '@playwright/test';
import type { Page, Session } from '../harness/driver.ts';
import { linesOfText } from '../harness/select-text.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked } from './marked-article.ts';

/** Passages into and out of a link, in a quotation, over two paragraphs. */
const ARTICLES = [
  {
    path: 'arabic/',
    isRightToLeft: true,
    leader: 'فلاديمير بوتين',
    passages: [
      'وتشير دراسة نشرت في الربيع إلى أن',
      'لم يسألنا أحد عن رأينا',
      'منتصف الليل.\nويقول المهندسون',
    ],
  },
  {
    path: 'hebrew/',
    isRightToLeft: true,
    leader: 'ולדימיר פוטין',
    passages: ['לפי מחקר שפורסם באביב עלות', 'איש לא שאל אותנו מה דעתנו', 'עד חצות.\nהמהנדסים אומרים'],
  },
  {
    path: 'chinese/',
    isRightToLeft: false,
    leader: '习近平',
    passages: [
      '不过今年春天公布的一项研究指出',
      '一位在岸边住了四十年的裁缝',
      '两个小时才结束。\n市议会定于下周',
    ],
  },
] as const;

/** By the mouse, from the reader's start of the first line to their end of the last. */
async function select(page: Page, passage: string, isRightToLeft: boolean): Promise<void> {
  const lines = await linesOfText(page, passage);
  const [first, last] = [lines[0], lines.at(-1) ?? lines[0]];
  const [start, end] = isRightToLeft
    ? [first.x + first.width - 1, last.x + 1]
    : [first.x + 1, last.x + last.width - 1];
  await page.mouse.drag({ x: start, y: first.y + first.height / 2 }, { x: end, y: last.y + last.height / 2 });
}

/** The white space between paragraphs is the markup's. */
const bare = (text: string) => text.replace(/\s*\n\s*/gu, '');
const noted = async (page: Page) => (await highlightsOf(page)).map(bare);

/** What the toolbar button shows for the page, as the browser tells one of our own. */
function badgeOf(options: Page, url: string): Promise<string> {
  return options.eval(async (address) => {
    interface Api {
      readonly tabs: {
        query(of: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      };
      readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = scope.browser?.action ? scope.browser : scope.chrome;
    // Not by its address: Firefox takes no port in a pattern.
    const tab = (await api.tabs.query({})).find((each) => each.url === address);
    return tab ? api.action.getBadgeText({ tabId: tab.id }) : 'no tab';
  }, url);
}

/** What is noted is found again after a reload, counted on the toolbar button, and missed when it is gone. */
async function noteAndFindAgain(
  session: Session,
  url: string,
  { isRightToLeft, leader, passages }: (typeof ARTICLES)[number],
): Promise<void> {
  const page = await openMarked(session, url);
  expect(await marksOf(page, 'leader')).toEqual([leader]);
  for (const passage of passages) {
    await select(page, passage, isRightToLeft);
    await page.ui.click({ role: 'button', name: 'Highlight in green' });
    await expect.poll(() => noted(page)).toContain(bare(passage));
  }
  await page.reload();
  await expect.poll(() => noted(page)).toEqual(passages.map(bare));

  const options = await session.page(`${session.base}options.html`);
  await expect.poll(() => badgeOf(options, url)).toBe('3');
  await page.eval(() => document.querySelector('blockquote')?.remove());
  await page.front();
  await expect.poll(() => noted(page)).not.toContain(bare(passages[1]));
  await expect.poll(() => badgeOf(options, url)).toBe('3!');
  await options.close();
}

test('passages of any shape are noted in any script', async ({ session, site }) => {
  await chooseEverySite(session);
  for (const article of ARTICLES) {
    await test.step(article.path, () => noteAndFindAgain(session, `${site.origin}${article.path}`, article));
  }
});
