import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { chromiumFlags } from '#tests/harness/chromium/flags.ts';
import { hostAccess } from '#tests/harness/chromium/host-access.ts';
import { findBrowser } from '#tests/harness/find-browser/find-browser.ts';
import { BUILT_EXTENSION } from '#tests/harness/paths.ts';
import { createProfile, removeProfile } from '#tests/harness/profile.ts';
import type { StoredPage } from './stored-pages.ts';

/** Stored pages are hostile as live ones: no script of theirs runs, and nothing else that they name is fetched. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

export interface LiveBrowser {
  /** For traces. */
  readonly browser: Browser;
  /** Opens a stored page in a tab of its own, with the extension installed and not yet at work in it. */
  open(page: StoredPage): Promise<Page>;
  /** Asks the background to mark the tab, as the popup does; answered when the reader is injected. */
  mark(page: Page): Promise<void>;
}

/** Runs work in real Chromium with the built extension, which may read every site and waits to be asked. */
export async function withLiveBrowser<T>(work: (live: LiveBrowser) => Promise<T>): Promise<T> {
  const profile = await createProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: true,
    args: chromiumFlags([BUILT_EXTENSION.chromium], true),
    viewport: { width: 1366, height: 768 },
  });
  try {
    const view = await extensionView(context);
    let current: StoredPage | null = null;
    await context.route(/^https?:/, (route) =>
      current !== null &&
      route.request().isNavigationRequest() &&
      route.request().frame().parentFrame() === null
        ? route.fulfill({ body: current.html, headers: HEADERS })
        : route.abort(),
    );
    const browser = context.browser();
    if (!browser) throw new Error('a browser of its own profile has no handle');
    return await work({
      browser,
      open: async (stored) => {
        current = stored;
        const page = await context.newPage();
        await page.goto(stored.url, { waitUntil: 'load' });
        return page;
      },
      mark: async (page) => {
        await page.bringToFront();
        await view.evaluate(markActiveTab);
      },
    });
  } finally {
    await context.close();
    await removeProfile(profile);
  }
}

/** A page of the extension's own, for what its views may say to the background. */
async function extensionView(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = new URL('/', worker.url()).href;
  const devTools = await context.browser()?.newBrowserCDPSession();
  if (!devTools) throw new Error('Chromium has no DevTools');
  await hostAccess(devTools, base, ['*://*/*']).grantHostAccess();
  const view = await context.newPage();
  await view.goto(`${base}options.html`);
  await view.evaluate(waitToBeAsked);
  return view;
}

interface Chrome {
  readonly storage: {
    readonly local: { get(key: string): Promise<object>; set(items: object): Promise<void> };
  };
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Runs in the extension's view: granted hosts alone would have every page marked while it loads. */
async function waitToBeAsked(): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const access = async () =>
    ((await storage.local.get('settings')) as { settings?: { access: string } }).settings;
  // The extension adopts the grant first.
  while ((await access())?.access !== 'everywhere') await new Promise((resolve) => setTimeout(resolve, 50));
  await storage.local.set({ settings: { ...(await access()), access: 'click' } });
}

/** Runs in the extension's view. */
async function markActiveTab(): Promise<void> {
  const { tabs, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab) throw new Error('no tab is in front');
  const reply = (await runtime.sendMessage({ whowhen: 'mark-tab', payload: { tabId: tab.id } })) as {
    readonly ok?: boolean;
  };
  if (!reply?.ok) throw new Error(`the tab was not marked: ${JSON.stringify(reply)}`);
}
