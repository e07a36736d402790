import type { CDPSession } from 'playwright';
import { typedEval } from '../call-source.ts';
import type { RunningBrowser } from '../driver.ts';
import { waitFor } from '../wait-for.ts';
import { inHiddenTab } from './hidden-tab.ts';
import { TargetSession } from './target-session.ts';

type PrivateWindows = Required<Pick<RunningBrowser, 'openPrivately' | 'allowPrivately'>>;

/** Playwright does not show the tabs of private windows. */
export function privateWindows(browser: CDPSession, base: string): PrivateWindows {
  const opened = new Set<string>();
  return {
    openPrivately: async (url) => {
      // Any document of the extension's origin will do, and its manifest runs no script of its own.
      await inHiddenTab(
        browser,
        `${base}manifest.json`,
        'async (url) => { await chrome.windows.create({ incognito: true, url }); }',
        [url],
      );
      const { targetId } = await waitFor(`a private tab at ${url}`, async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        const ordinary = targetInfos.find((target) => target.url.startsWith(base))?.browserContextId;
        return targetInfos.find(
          (target) =>
            target.url === url && target.browserContextId !== ordinary && !opened.has(target.targetId),
        );
      });
      opened.add(targetId);
      const session = await TargetSession.attach(browser, targetId);
      return { eval: typedEval((fn, args) => session.evaluate(fn, args)) };
    },
    allowPrivately: async () => {
      await inHiddenTab(
        browser,
        'chrome://extensions/',
        // Without developer mode an unpacked extension that is loaded again stays switched off.
        `async (extensionId) => {
          await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
        }`,
        [new URL(base).host],
      );
      // A tab that was opened before it is back shows an error for good.
      const isBack = () => inHiddenTab(browser, `${base}manifest.json`, '() => true', []);
      await waitFor('the extension to be back', isBack, 60_000);
    },
  };
}
