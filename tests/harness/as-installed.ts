import type { RunningBrowser } from './driver.ts';

/**
 * Makes the extension as it is just after its installation, with the welcome page open: a new start of a browser takes
 * ten times as long. Only what the extension keeps is taken away; its code and its context menu stay.
 */
export async function asInstalled(browser: RunningBrowser): Promise<void> {
  await browser.startOver();
  await browser.revokeHostAccess();
  const page = await browser.page(`${browser.base}welcome.html`);
  await page.eval(forgetAll);
  // It holds settings in memory, and what it had begun would write again.
  await browser.killBackground();
  await page.eval(forgetAll);
  await browser.startOver();
  await browser.page(`${browser.base}welcome.html`);
}

/** Runs in a page of the extension. */
async function forgetAll(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: Record<'local' | 'session', { clear(): Promise<void> }>;
      scripting: { unregisterContentScripts(): Promise<void> };
    };
  };
  await Promise.all([
    chrome.storage.local.clear(),
    chrome.storage.session.clear(),
    chrome.scripting.unregisterContentScripts(),
  ]);
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    await new Promise<void>((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onsuccess = () => resolve();
      deletion.onerror = () => reject(deletion.error);
    });
  }
}
