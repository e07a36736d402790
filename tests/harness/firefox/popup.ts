import { PNG } from 'pngjs';
import { type CallSource, typedEval, withDocument } from '../call-source.ts';
import { splitChord } from '../chord.ts';
import type { Box, ColorScheme, Keyboard, Mouse, View } from '../driver.ts';
import { surface } from '../surface.ts';
import { waitFor } from '../wait-for.ts';
import { popupFrame } from './popup-frame.ts';
import type { Privileged } from './scope.ts';

interface Answer {
  readonly value?: string | null;
  readonly error?: string;
}

interface PopupBrowser extends Element {
  readonly currentURI: { readonly spec: string } | null;
  readonly messageManager: {
    loadFrameScript(url: string, allowDelayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: Answer & { id: number } }) => void): void;
    sendAsyncMessage(name: string, order: object): void;
  };
  readonly browsingContext: {
    prefersColorSchemeOverride: string;
    readonly currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface PopupScope {
  whowhenPopup: { ask(order: object): Promise<Answer>; readonly browser: PopupBrowser };
}

const BUTTONS = { left: 0, middle: 1, right: 2 } as const;

/**
 * The popup that hangs under the toolbar button, or the sidebar. WebDriver BiDi knows neither, so the browser's own
 * window looks into it by a frame script. One of them at a time.
 */
export async function firefoxPopup(
  privileged: Privileged,
  url: string,
  colorScheme: ColorScheme | null,
): Promise<View> {
  await waitFor(`what is no tab at ${url}`, () =>
    privileged(attach, url, `data:,(${encodeURIComponent(String(popupFrame))})(this)`, colorScheme ?? 'none'),
  );
  const ask = async (order: object): Promise<unknown> => {
    const answer = await privileged(
      (sent: object) => (globalThis as unknown as PopupScope).whowhenPopup.ask(sent),
      order,
    );
    if (answer.error) throw new Error(answer.error);
    return typeof answer.value === 'string' ? JSON.parse(answer.value) : undefined;
  };
  const call: CallSource = (fn, args) =>
    ask({ script: `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()` });
  const mouse = popupMouse(ask);
  const keyboard = popupKeyboard(ask);
  return {
    mouse,
    keyboard,
    dom: surface(withDocument(call), mouse, keyboard),
    eval: typedEval(call),
    screenshot: async (clip) =>
      PNG.sync.read(Buffer.from((await privileged(draw, clip ?? null)).split(',')[1] ?? '', 'base64')),
    close: async () => {
      await privileged(() => {
        const { browser } = (globalThis as unknown as PopupScope).whowhenPopup;
        (browser.closest('panel') as unknown as { hidePopup(): void } | null)?.hidePopup();
      });
    },
  };
}

/** Left open, it would make of the next press of the button its end. */
export async function closePopups(privileged: Privileged): Promise<void> {
  await waitFor('the popup to close', () =>
    privileged(() => {
      const open = [...document.querySelectorAll('browser.webextension-popup-browser')];
      for (const browser of open) {
        (browser.closest('panel') as unknown as { hidePopup(): void } | null)?.hidePopup();
      }
      return open.length === 0;
    }),
  );
}

/** Privileged: whether it is open and listens now. A popup is loaded elsewhere and moves to its panel as it opens. */
function attach(url: string, frameScript: string, colorScheme: string): boolean {
  const sidebar = document.querySelector<HTMLElement & { contentDocument: Document | null }>('#sidebar');
  const browsers = [
    document.querySelector<PopupBrowser>('browser.webextension-popup-browser'),
    sidebar?.contentDocument?.querySelector<PopupBrowser>('#webext-panels-browser'),
  ];
  const browser = browsers.find((each) => each?.currentURI?.spec.startsWith(url));
  const panel = browser?.closest<Element & { state: string }>('panel');
  if (!browser || (panel && panel.state !== 'open')) return false;
  // Popups follow the browser's theme, not what pages are told.
  browser.browsingContext.prefersColorSchemeOverride = colorScheme;
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  browser.messageManager.addMessageListener('whowhen:answer', ({ data }) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  browser.messageManager.loadFrameScript(frameScript, false);
  (globalThis as unknown as PopupScope).whowhenPopup = {
    browser,
    ask: (order) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        browser.messageManager.sendAsyncMessage('whowhen:order', { ...order, id: lastId });
      }),
  };
  return true;
}

/** Privileged: the popup's picture as a data URL. */
async function draw(clip: Box | null): Promise<string> {
  const { browser } = (globalThis as unknown as PopupScope).whowhenPopup;
  const rect = clip && new DOMRect(clip.x, clip.y, clip.width, clip.height);
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(rect, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}

function popupMouse(ask: (order: object) => Promise<unknown>): Mouse {
  return {
    move: async ({ x, y }) => {
      await ask({ click: { x, y, button: 0, count: 0 } });
    },
    click: async ({ x, y }, { button = 'left', count = 1 } = {}) => {
      await ask({ click: { x, y, button: BUTTONS[button], count } });
    },
    drag: () => Promise.reject(new Error('nothing in the popup is dragged')),
  };
}

function popupKeyboard(ask: (order: object) => Promise<unknown>): Keyboard {
  const keys = (names: readonly string[]) => [
    ...names.map((key) => ({ type: 'keyDown', key })),
    ...[...names].reverse().map((key) => ({ type: 'keyUp', key })),
  ];
  return {
    press: async (chord) => {
      await ask({ keys: keys(splitChord(chord)) });
    },
    type: async (text) => {
      await ask({ keys: [...text].flatMap((character) => keys([character])) });
    },
  };
}
