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
  const popup = await waitFor('the popup', async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    // Playwright is attached to every tab, but not to the popup.
    return targetInfos.find(
      (target) => target.type === 'page' && !target.attached && target.url.startsWith(base),
    );
  });
  return TargetSession.attach(browser, popup.targetId);
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
