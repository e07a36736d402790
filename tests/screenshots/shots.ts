import type { Page, Session, View } from '#tests/harness/driver.ts';
import { middleOfText, selectByMouse } from '#tests/harness/select-text.ts';
import type { Site } from '#tests/harness/serve.ts';
import { openMarkedArticle } from '#tests/start/walk.ts';

/** A picture of one view, as a reader has it before them. */
export interface Shot {
  readonly name: string;
  readonly open: (session: Session, site: Site) => Promise<View>;
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };

function pageShot(name: string, path: string, ready: string, size = WIDE): Shot {
  return {
    name,
    open: async (session) => {
      const page = await session.page();
      await page.setViewport(size);
      await page.goto(session.base + path);
      await page.dom.one(ready);
      return page;
    },
  };
}

const A_LINE = '.grid-line[data-index="0"] .note-quote';

export const SHOTS: readonly Shot[] = [
  pageShot('library-notes', 'library.html', A_LINE),
  pageShot('library-search', 'library.html#q=peace&tag=turning+points', A_LINE),
  pageShot(
    'library-by-article',
    'library.html#group=article&sort=published',
    '.grid-line[data-index="0"] .article-line',
  ),
  pageShot('library-narrow', 'library.html', A_LINE, NARROW),
  pageShot('library-timeline', 'library.html#view=timeline', '.timeline-chart'),
  pageShot('library-timeline-zoomed', 'library.html#view=timeline&span=2021..2025', '.timeline-chart'),
  pageShot('library-timeline-narrow', 'library.html#view=timeline', '.timeline-chart', NARROW),
  pageShot('library-person', 'library.html#person=Q30487', '.person-together'),
  pageShot('library-nothing', 'library.html#q=nothing+says+this', '.library-none'),
  { name: 'library-selected', open: openSelected },
  pageShot('options', 'options.html', '.health'),
  pageShot('welcome', 'welcome.html', 'h1'),
  { name: 'unsaved', open: openUnsaved },
  { name: 'article-card', open: openCard },
  { name: 'popup-page', open: (session, site) => openPopup(session, site, 'This page', '.page-head') },
  { name: 'popup-notes', open: (session, site) => openPopup(session, site, 'All notes', '.note-list') },
  { name: 'popup-search', open: openSearch },
  { name: 'panel', open: openPanel },
  pageShot('options-narrow', 'options.html', '.health', NARROW),
  pageShot('library-person-narrow', 'library.html#person=Q30487', '.person-together', NARROW),
];

async function openUnsaved(session: Session): Promise<View> {
  const page = await session.page();
  await page.setViewport(WIDE);
  await page.goto(`${session.base}unsaved.html`);
  await page.eval(keepUnsaved);
  await page.dom.one('.unsaved-note');
  return page;
}

/** Runs in the extension's page: as after a full disk. */
async function keepUnsaved(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { set(items: object): Promise<void> } } };
  };
  const entry = {
    id: 'a',
    change: {
      text: 'The first time that he names a year.\nCompare with what was said in March.',
      tags: ['peace'],
    },
    quote: 'Progress is to be reviewed in 2029.',
    address: 'https://gazette.example/vote',
    changedAt: '2026-01-02T10:30:00.000Z',
  };
  await chrome.storage.session.set({ unsaved: [entry] });
}

async function openSelected(session: Session): Promise<View> {
  const page = await session.page();
  await page.setViewport(WIDE);
  await page.goto(`${session.base}library.html`);
  await page.dom.one(A_LINE);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.dom.one('.bulk-bar');
  return page;
}

async function openCard(session: Session, site: Site): Promise<View> {
  const page: Page = await openMarkedArticle(session, `${site.origin}sample-article/`);
  await page.mouse.move(await middleOfText(page, 'Volodymyr Zelensky'));
  await page.ui.one({ role: 'region', nameStarts: 'Leader: ' });
  await page.ui.settled();
  return page;
}

async function openPopup(session: Session, site: Site, tab: string, ready: string): Promise<View> {
  const page = await openMarkedArticle(session, `${site.origin}sample-article/`);
  const popup = await session.clickToolbarButton(page);
  await popup.dom.click({ role: 'tab', nameStarts: tab });
  await popup.dom.one(ready);
  return popup;
}

async function openSearch(session: Session, site: Site): Promise<View> {
  const popup = await openPopup(session, site, 'All notes', '.note-list');
  await popup.keyboard.press('/');
  // The popup opens again as it was left.
  await popup.keyboard.press('Escape');
  await popup.keyboard.type('peace');
  await popup.dom.one('.panel:has(.match)');
  return popup;
}

/** Beside an article with a note on it. */
async function openPanel(session: Session, site: Site): Promise<View> {
  const page = await openMarkedArticle(session, `${site.origin}sample-article/`);
  await selectByMouse(page, 'Progress is to be reviewed in 2029.');
  await page.ui.click({ role: 'button', name: 'Highlight in yellow' });
  const popup = await session.clickToolbarButton(page);
  await popup.dom.click({ role: 'button', name: 'Open beside the page' });
  const panel = await session.findPanel();
  await panel.dom.one('.note-item');
  return panel;
}
