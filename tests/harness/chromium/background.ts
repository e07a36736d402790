import type { BrowserContext, CDPSession } from 'playwright';
import { pause, waitFor } from '../wait-for.ts';
import { EXTENSIONS_PAGE, inHiddenTab } from './hidden-tab.ts';
import { TargetSession } from './target-session.ts';

interface Exception {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** A worker stops in some ten milliseconds. */
const STOP_LIMIT_MS = 300;

/** The extension's service worker. Its target and our session with it stay while the worker itself comes and goes. */
export interface Background {
  readonly base: string;
  running(): Promise<boolean>;
  kill(): Promise<void>;
  wake(): Promise<void>;
  /** The extension is loaded again: another worker, with a target of its own, takes this one's place. */
  reload(): Promise<void>;
  /** Calls a function, given as source text, in the worker, which has to run. */
  evaluate(fn: string, args: readonly unknown[]): Promise<unknown>;
}

export async function chromiumBackground(
  context: BrowserContext,
  browser: CDPSession,
  onError: (text: string) => void,
): Promise<Background> {
  const workers = async () =>
    (await browser.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
  const attach = async (targetId: string) => {
    const session = await TargetSession.attach(browser, targetId, (method, params) => {
      if (method !== 'Runtime.exceptionThrown') return;
      const { exceptionDetails } = params as unknown as Exception;
      onError(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    // Tells of earlier exceptions, too.
    await session.send('Runtime.enable');
    return session;
  };
  const worker = await waitFor('the service worker', async () => (await workers())[0]);
  const base = new URL('/', worker.url).href;
  let { targetId } = worker;
  let session = await attach(targetId);
  return {
    base,
    running: async () => (await workers()).length > 0,
    kill: async () => {
      for (const { targetId } of await workers()) await browser.send('Target.closeTarget', { targetId });
      // A message under way wakes it again at once, and its target is the same: then it is never seen stopped.
      const deadline = Date.now() + STOP_LIMIT_MS;
      while ((await workers()).length > 0 && Date.now() < deadline) await pause(5);
    },
    wake: async () => {
      const anyTab = context.pages()[0];
      if (!anyTab) throw new Error('no tab is open to wake the service worker from');
      const devTools = await context.newCDPSession(anyTab);
      await devTools.send('ServiceWorker.enable');
      await devTools.send('ServiceWorker.startWorker', { scopeURL: base });
      await devTools.detach();
      await waitFor('the service worker to run', async () => (await workers()).length > 0);
    },
    reload: async () => {
      await inHiddenTab(browser, EXTENSIONS_PAGE, String(reloadUnpacked), [new URL(base).host]);
      const next = await waitFor('the new service worker', async () =>
        (await workers()).find((other) => other.targetId !== targetId),
      );
      targetId = next.targetId;
      session = await attach(targetId);
    },
    evaluate: (fn, args) => session.evaluate(fn, args),
  };
}

/** Runs in chrome://extensions. Without developer mode an unpacked extension that is loaded again stays switched off. */
async function reloadUnpacked(id: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      developerPrivate: {
        updateProfileConfiguration(change: object): Promise<void>;
        reload(id: string, options: object): Promise<unknown>;
      };
    };
  };
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.reload(id, { failQuietly: true });
}
