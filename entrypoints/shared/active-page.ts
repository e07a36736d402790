import { browser } from 'wxt/browser';
import type { PageGrant, PageState } from '#components/popup/popup-model.ts';
import { Failure, type FailureCode } from '#lib/core/failure.ts';
import { isSiteOff, siteOf } from '#lib/core/settings.ts';
import type { PageState as ReaderState } from '#lib/messages/page-state.ts';
import { readGranted } from '#lib/platform/access.ts';
import { send, sendToTab } from '#lib/platform/send.ts';
import { readSettings } from '#lib/platform/settings.ts';

/** The tab beside the popup or the panel. */
export interface ActiveTab {
  readonly id: number;
  /** Host name; null on the browser's own pages and files. */
  readonly site: string | null;
  readonly url: string;
  readonly isLoading: boolean;
}

export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const url = tab.url ?? '';
  return { id: tab.id, site: siteOf(url), url, isLoading: tab.status === 'loading' };
}

/**
 * What is to be said of the tab.
 *
 * @param isAsked Whether it is the reader's click that asks: then the reader script is put there now. A panel that
 * only follows leaves pages alone.
 */
export async function readActivePage(tab: ActiveTab | null, isAsked: boolean): Promise<PageState> {
  const site = tab?.site ?? null;
  // Without a right to the page browsers do not tell its address, be it their own or another's.
  if (tab?.url === '' && !isAsked) return { kind: 'unseen' };
  if (!tab || site === null || isBrowsersOwn(site)) return { kind: 'forbidden' };
  if (isSiteOff(await readSettings(), tab.url)) return { kind: 'off', site };
  try {
    const grant = await grantFor(site);
    const state = isAsked ? await askReader(tab.id) : await sendToTab(tab.id, 'page-state', null);
    if (!state) return unmarkedPage(tab, site, grant);
    return { kind: 'article', site, grant, article: state.article, mentions: state.mentions, notes: [] };
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

/** Where marking is granted, a page without a reader is no article. */
function unmarkedPage({ isLoading }: ActiveTab, site: string, grant: PageGrant): PageState {
  if (isLoading) return { kind: 'loading' };
  return grant === 'click' ? { kind: 'no-access', site } : { kind: 'no-article', site, grant };
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
