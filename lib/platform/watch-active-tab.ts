import { browser } from 'wxt/browser';
import { isEnvelope } from '#lib/messages/envelope.ts';
import type { BrowserSender } from '#lib/messages/sender.ts';

export interface TabWatcher {
  /** Another tab came to the front, or the one in front has loaded. Not what has changed: whoever wants to know asks. */
  readonly onNews: () => void;
  /** An article was found in the tab in front, and its reader is on its way. */
  readonly onArticle: (tabId: number) => void;
  /** The reader of the tab in front has read it and placed its notes. */
  readonly onRead: (tabId: number) => void;
}

interface SenderTab {
  readonly id?: number | undefined;
  readonly active?: boolean | undefined;
}

/** Calls back until the signal ends it. */
export function watchActiveTab({ onNews, onArticle, onRead }: TabWatcher, signal: AbortSignal): void {
  const onUpdated = (_: number, change: { status?: string | undefined }, tab: { active: boolean }) => {
    if (tab.active && change.status !== undefined) onNews();
  };
  // Heard beside the background, which answers.
  const onMessage = (message: unknown, { tab }: BrowserSender & { tab?: SenderTab | undefined }) => {
    if (!isEnvelope(message) || tab?.id === undefined || !tab.active) return;
    if (message.whowhen === 'article-found') onArticle(tab.id);
    if (message.whowhen === 'notes-placed') onRead(tab.id);
  };
  browser.tabs.onActivated.addListener(onNews);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onNews);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  });
}
