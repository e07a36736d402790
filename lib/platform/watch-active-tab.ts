import { browser } from 'wxt/browser';
import { isEnvelope } from '#lib/messages/envelope.ts';
import type { BrowserSender } from '#lib/messages/sender.ts';

/**
 * Calls back when another tab comes to the front, or the one in front has loaded, or its reader has placed its notes,
 * until the signal ends it. Not what has changed: whoever wants to know asks.
 */
export function watchActiveTab(onNews: () => void, signal: AbortSignal): void {
  const onUpdated = (_: number, change: { status?: string | undefined }, tab: { active: boolean }) => {
    if (tab.active && change.status !== undefined) onNews();
  };
  // Heard beside the background, which answers.
  const onMessage = (message: unknown, sender: BrowserSender & { tab?: { active?: boolean } }) => {
    if (isEnvelope(message) && message.whowhen === 'notes-placed' && sender.tab?.active) onNews();
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
