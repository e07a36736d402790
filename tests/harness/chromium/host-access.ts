import type { CDPSession } from 'playwright';
import type { RunningBrowser } from '../driver.ts';
import { EXTENSIONS_PAGE, inHiddenTab } from './hidden-tab.ts';

type HostAccess = Pick<RunningBrowser, 'grantHostAccess' | 'revokeHostAccess' | 'allowPermissionPrompts'>;

/** chrome://extensions may give an extension hosts in the reader's name; the extension then asks and gets them. */
export function hostAccess(browser: CDPSession, base: string, origins: readonly string[]): HostAccess {
  const id = new URL(base).host;
  const decide = async (decision: 'addHostPermission' | 'removeHostPermission') => {
    await inHiddenTab(
      browser,
      EXTENSIONS_PAGE,
      `async (decision, id, origins) => {
        for (const origin of origins) await chrome.developerPrivate[decision](id, origin);
      }`,
      [decision, id, origins],
    );
  };
  return {
    allowPermissionPrompts: () => decide('addHostPermission'),
    grantHostAccess: async () => {
      await decide('addHostPermission');
      // Any document of the extension's origin will do, and its manifest runs no script of its own.
      await inHiddenTab(
        browser,
        `${base}manifest.json`,
        `async (origins) => {
          if (!(await chrome.permissions.request({ origins }))) throw new Error('host access was refused');
        }`,
        [origins],
      );
    },
    revokeHostAccess: () =>
      decide('removeHostPermission').catch((error: unknown) => {
        if (!String(error).includes("hasn't been granted")) throw error;
      }),
  };
}
