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
export async function readActivePage({ id, site, url }: ActiveTab): Promise<PageState> {
  if (site === null) return { kind: 'forbidden' };
  if (isSiteOff(await readSettings(), url)) return { kind: 'off', site };
  try {
    const grant = await grantFor(site);
    const state = await askReader(id);
    const mentions = [...state.mentions];
    const notes: never[] = [];
    return { kind: 'article', site, grant, article: state.article, mentions, notes };
  } catch (error) {
    return unreadPage(error, site);
  }
}

/** Where the notes of the tab's article stand, by note id. */
export async function readVerdicts(tab: ActiveTab): Promise<ReaderState['verdicts']> {
  return (await sendToTab(tab.id, 'page-state', null))?.verdicts ?? {};
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

const UNREAD: Partial<Record<FailureCode, 'no-access' | 'no-article' | 'unsupported' | 'stale'>> = {
  page_forbidden: 'no-access',
  no_article: 'no-article',
  no_highlight_api: 'unsupported',
  extension_updated: 'stale',
};

async function unreadPage(error: unknown, site: string): Promise<PageState> {
  const kind = error instanceof Failure ? UNREAD[error.code] : undefined;
  if (kind === 'no-article') return { kind, site, grant: await grantFor(site) };
  if (kind === 'no-access') return { kind, site };
  return { kind: kind ?? 'failed' };
}
