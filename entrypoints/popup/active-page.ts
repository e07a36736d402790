import { browser } from 'wxt/browser';
import type { PageGrant, PageState } from '#components/popup/popup-model.ts';
import { Failure, type FailureCode } from '#lib/core/failure.ts';
import { isSiteOff, siteOf } from '#lib/core/settings.ts';
import type { PageState as ReaderState } from '#lib/messages/page-state.ts';
import { readGranted } from '#lib/platform/access.ts';
import { send, sendToTab } from '#lib/platform/send.ts';
import { readSettings } from '#lib/platform/settings.ts';

/** The tab beside the popup. */
export interface ActiveTab {
  readonly id: number;
  /** Host name; null on the browser's own pages and files. */
  readonly site: string | null;
  readonly url: string;
}

export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, site: siteOf(tab.url ?? ''), url: tab.url ?? '' };
}

/** What is to be said of the tab. Opening the popup is the reader's click, so the reader script is put there now. */
export async function readActivePage(tab: ActiveTab | null): Promise<PageState> {
  const site = tab?.site ?? null;
  if (!tab || site === null || isBrowsersOwn(site)) return { kind: 'forbidden' };
  if (isSiteOff(await readSettings(), tab.url)) return { kind: 'off', site };
  try {
    const grant = await grantFor(site);
    const { article, mentions } = await askReader(tab.id);
    return { kind: 'article', site, grant, article, mentions, notes: [] };
  } catch (error) {
    return unreadPage(error, site);
  }
}

/** Sites where browsers let no extension in, whatever their readers grant. */
const BROWSERS_OWN =
  /^(?:chromewebstore\.google\.com|microsoftedge\.microsoft\.com|(?:addons|accounts|support)\.mozilla\.org|accounts\.firefox\.com)$/;

function isBrowsersOwn(site: string): boolean {
  return BROWSERS_OWN.test(site);
}

async function askReader(tabId: number): Promise<ReaderState> {
  const known = await sendToTab(tabId, 'page-state', null);
  if (known) return known;
  await send('mark-tab', { tabId });
  const state = await sendToTab(tabId, 'page-state', null);
  if (!state) throw new Failure('unexpected', 'the reader did not start');
  return state;
}

async function grantFor(site: string): Promise<PageGrant> {
  const { access } = await readSettings();
  const granted = await readGranted();
  if (access === 'everywhere' && granted.everywhere) return 'everywhere';
  return access !== 'click' && granted.sites.includes(site) ? 'site' : 'click';
}

const UNREAD: Partial<Record<FailureCode, 'no-access' | 'no-article' | 'unsupported'>> = {
  page_forbidden: 'no-access',
  no_article: 'no-article',
  no_highlight_api: 'unsupported',
};

async function unreadPage(error: unknown, site: string): Promise<PageState> {
  const kind = error instanceof Failure ? UNREAD[error.code] : undefined;
  if (kind === 'no-article') return { kind, site, grant: await grantFor(site) };
  if (kind === 'no-access') return { kind, site };
  return { kind: kind ?? 'failed' };
}
