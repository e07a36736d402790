import type { CDPSession } from 'playwright';
import { waitFor } from '../wait-for.ts';
import { TargetSession } from './target-session.ts';

/**
 * A script of chrome://extensions, shown as text: it has the rights of that page, which alone may manage extensions, and
 * costs a tenth of its start.
 */
export const EXTENSIONS_PAGE = 'chrome://extensions/strings.m.js';

/** Opens `url` behind the tab in front, calls a function there and closes it. */
export async function inHiddenTab(
  browser: CDPSession,
  url: string,
  fn: string,
  args: readonly unknown[],
): Promise<unknown> {
  const { targetId } = await browser.send('Target.createTarget', { url, background: true });
  try {
    const session = await TargetSession.attach(browser, targetId);
    await waitFor(url, () =>
      session.evaluate(`(url) => location.href.startsWith(url) && document.readyState === 'complete'`, [url]),
    );
    return await session.evaluate(fn, args);
  } finally {
    await browser.send('Target.closeTarget', { targetId });
  }
}
