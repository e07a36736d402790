import path from 'node:path';
import { type BrowserContext, chromium, type Request } from 'playwright';
import type { ColorScheme, LaunchOptions, NetworkRequest, RunningBrowser } from '../driver.ts';
import { chromiumId, readManifest } from '../manifest.ts';
import { waitFor } from '../wait-for.ts';
import { chromiumBackground } from './background.ts';
import { chromiumFlags } from './flags.ts';
import { hostAccess } from './host-access.ts';
import { chromiumPage } from './page.ts';
import { chromiumPopup } from './popup.ts';
import { privateWindows } from './private-windows.ts';
import { attachHidden, pressToolbarButton } from './toolbar.ts';

/** Chromium by Playwright and, for what Playwright does not show, by the DevTools protocol. */
export async function launchChromium(options: LaunchOptions, profile: string): Promise<RunningBrowser> {
  const extension = path.resolve(options.extension);
  const neighbour = options.neighbour && path.resolve(options.neighbour);
  const { optional_host_permissions: origins = [] } = await readManifest(extension);
  const firstScheme: ColorScheme | null = options.headless ? 'light' : null;
  let colorScheme: ColorScheme | null = firstScheme;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    args: chromiumFlags([extension, ...(neighbour ? [neighbour] : [])], options.headless),
    // Who runs us decides what an interrupt ends.
    handleSIGINT: false,
    colorScheme,
    viewport: options.headless ? { width: 1366, height: 768 } : null,
  });
  const requests = collectRequests(context);
  const errors: string[] = [];
  const exited = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Chromium has no DevTools');
  const background = await chromiumBackground(context, browser, (text) => errors.push(text));
  const { base } = background;
  context.on('weberror', (webError) => {
    const text = webError.error().stack ?? String(webError.error());
    if (text.includes(base) || webError.page()?.url().startsWith(base)) errors.push(text);
  });

  context.on('page', (tab) => {
    // The tab may be gone before it hears of it.
    tab.emulateMedia({ colorScheme }).catch(() => {});
  });

  return {
    base,
    id: new URL(base).host,
    neighbour: neighbour ? `chrome-extension://${chromiumId(await readManifest(neighbour))}/` : null,
    exited,
    ...hostAccess(browser, base, origins),
    ...privateWindows(browser, base),
    page: async (url) => {
      const page = await chromiumPage(await context.newPage());
      if (url) await page.goto(url);
      return page;
    },
    findPage: async (prefix) => {
      const ofPrefix = () => {
        const tabs = context.pages();
        const found = tabs.find((tab) => tab.url().startsWith(prefix));
        if (!found) throw new Error(`open are ${tabs.map((tab) => tab.url()).join(', ')}`);
        return found;
      };
      const tab = await waitFor(`a tab at ${prefix}`, ofPrefix);
      await tab.waitForLoadState();
      return chromiumPage(tab);
    },
    backgroundRunning: background.running,
    killBackground: background.kill,
    reloadExtension: background.reload,
    setDark: async (dark) => {
      colorScheme = dark ? 'dark' : 'light';
      await Promise.all(context.pages().map((tab) => tab.emulateMedia({ colorScheme })));
    },
    clickToolbarButton: async (page) => {
      await page.front();
      const popup = await pressToolbarButton(browser, base, await page.url());
      return chromiumPopup(popup, colorScheme);
    },
    findPanel: async () => chromiumPopup(await attachHidden(browser, `${base}sidepanel.html`), colorScheme),
    runCommand: async (name) => {
      await background.wake();
      await background.evaluate(String(dispatchCommand), [name]);
    },
    requests: async () => requests,
    errors: async () => errors,
    startOver: async () => {
      colorScheme = firstScheme;
      const old = context.pages();
      await context.newPage();
      await Promise.all(old.map((tab) => tab.close()));
      requests.length = 0;
      errors.length = 0;
    },
    quit: () => context.close(),
    crash: async () => {
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
      const main = processInfo.find(({ type }) => type === 'browser');
      if (!main) throw new Error('Chromium does not tell its process');
      process.kill(main.id, 'SIGKILL');
      await exited;
    },
  };
}

function collectRequests(context: BrowserContext): NetworkRequest[] {
  const requests: NetworkRequest[] = [];
  context.on('request', (request) => {
    if (!/^https?:/.test(request.url())) return;
    const visit = !request.serviceWorker() && request.isNavigationRequest() && isOfTopFrame(request);
    requests.push({ url: request.url(), kind: visit ? 'document' : 'other' });
  });
  context.on('page', (tab) => {
    tab.on('websocket', (socket) => requests.push({ url: socket.url(), kind: 'other' }));
  });
  return requests;
}

/** The first request of a tab that another one opened comes before Playwright knows its frame. */
function isOfTopFrame(request: Request): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true;
  }
}

/** Runs in the background: DevTools' keys do not reach the browser's own shortcuts. */
async function dispatchCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(filter: object): Promise<readonly object[]> };
      commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}
