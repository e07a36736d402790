import { expect } from '@playwright/test';
import type { PNG } from 'pngjs';
import type { Page } from '../harness/driver.ts';
import { linesOfText, selectByMouse } from '../harness/select-text.ts';
import { contrastRatio, type Rgba } from '../unit/components/contrast.ts';
import { test } from './fixtures.ts';
import { chooseEverySite, highlightsOf, marksOf, openMarked } from './marked-article.ts';

/** WCAG 2.2, success criterion 1.4.3, for text of this size. */
const READABLE = 4.5;
/** One name and one date on each of the page's four grounds. */
const MARKED = [
  'Keir Starmer',
  'July 2023',
  'Friedrich Merz',
  'February 2022',
  'Marco Rubio',
  'July 2026',
  'António Costa',
  'Thursday',
];

test('marked text is readable on white, sepia, grey and black', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}grounds/`);
  for (const text of MARKED) expect(await contrastOf(page, text), text).toBeGreaterThanOrEqual(READABLE);
});

test('a name in a highlight of the reader’s is readable on every ground', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}grounds/`);
  const passages = [
    'He met Keir Starmer first',
    'that Germany had turned a page in February 2022',
    'Marco Rubio promised to come',
    'António Costa set out for Brussels',
  ];
  for (const passage of passages) {
    await selectByMouse(page, passage);
    await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
    await expect.poll(() => highlightsOf(page)).toContain(passage);
  }
  for (const text of ['Keir Starmer', 'February 2022', 'Marco Rubio', 'António Costa'])
    expect(await contrastOf(page, text), text).toBeGreaterThanOrEqual(READABLE);
});

test('a page that is darkened later has the marks of a dark page', async ({ session, site }) => {
  await chooseEverySite(session);
  const page = await openMarked(session, `${site.origin}grounds/`);
  const leaders = (await marksOf(page, 'leader')).length;
  // As Dark Reader does: an attribute of the root and a style sheet.
  await page.eval(() => {
    document.documentElement.setAttribute('data-darkreader-scheme', 'dark');
    const style = document.createElement('style');
    style.textContent = 'body, section { background: #181a1b !important; color: #e8e6e3 !important }';
    document.head.append(style);
  });
  const onDark = () => page.eval(() => CSS.highlights.get('whowhen-leader-on-dark')?.size ?? 0);
  await expect.poll(onDark).toBe(leaders);
  for (const text of MARKED) expect(await contrastOf(page, text), text).toBeGreaterThanOrEqual(READABLE);
});

/** Contrast of a text with what it stands on, as painted: the commonest colour against the one farthest from it. */
async function contrastOf(page: Page, text: string): Promise<number> {
  await page.mouse.move({ x: 2, y: 2 });
  const [line] = await linesOfText(page, text);
  const colours = coloursOf(await page.screenshot(line));
  const [ground] = colours;
  if (!ground) throw new Error('an empty picture');
  return Math.max(...colours.map((colour) => contrastRatio(colour, ground)));
}

/** The colours of a picture, the commonest first. */
function coloursOf({ data }: PNG): Rgba[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([colour]): Rgba => {
      const [red = 0, green = 0, blue = 0] = colour.split(',').map(Number);
      return [red, green, blue, 1];
    });
}
