import type { CDPSession } from 'playwright';
import { waitFor } from '../wait-for.ts';
import { TargetSession } from './target-session.ts';

/**
 * Presses the extension's button while the tab at `url` is in front, and finds the popup that opens.
 * `chrome.action.openPopup()` would open it, too, but it is no act of the reader and so does not grant activeTab.
 */
export async function pressToolbarButton(
  browser: CDPSession,
  base: string,
  url: string,
): Promise<TargetSession> {
  await browser.send('Extensions.triggerAction', {
    id: new URL(base).host,
    targetId: await activeTab(browser, url),
  });
  return attachHidden(browser, `${base}popup.html`);
}

/** Attaches to a page of the extension that is no tab, the popup or the side panel. Waits for it. */
export async function attachHidden(browser: CDPSession, url: string): Promise<TargetSession> {
  const found = await waitFor(`what is no tab at ${url}`, async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    // Playwright is attached to every tab, and to nothing else.
    return targetInfos.find(
      (target) => target.type === 'page' && !target.attached && target.url.startsWith(url),
    );
  });
  return TargetSession.attach(browser, found.targetId);
}

async function activeTab(browser: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const ofUrl = targetInfos.filter((target) => target.url === url);
  const active = ofUrl.find(isActive) ?? ofUrl[0];
  if (!active) throw new Error(`no tab at ${url}`);
  return active.targetId;
}

/** `embedderData` says it; the protocol's types are behind Chromium here. */
function isActive(target: object): boolean {
  return (target as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive === true;
}
