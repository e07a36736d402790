import type { Page as PlaywrightPage } from 'playwright';
import { PNG } from 'pngjs';
import { type CallSource, typedEval, withDocument } from '../call-source.ts';
import type { Keyboard, Mouse, Page } from '../driver.ts';
import { surface } from '../surface.ts';
import { callInContentWorld } from './content-world.ts';
import { callInShadowRoot } from './shadow-root.ts';

/** A tab of Chromium. */
export async function chromiumPage(tab: PlaywrightPage): Promise<Page> {
  const devTools = await tab.context().newCDPSession(tab);
  const mouse = playwrightMouse(tab);
  const keyboard: Keyboard = {
    press: (chord) => tab.keyboard.press(chord),
    type: (text) => tab.keyboard.type(text),
  };
  const call: CallSource = async (fn, args) => {
    const json: unknown = await tab.evaluate(
      `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`,
    );
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  };

  return {
    mouse,
    keyboard,
    dom: surface(withDocument(call), mouse, keyboard),
    ui: surface(callInShadowRoot(devTools), mouse, keyboard),
    eval: typedEval(call),
    inContentScript: typedEval(await callInContentWorld(devTools)),
    goto: async (url) => {
      await tab.goto(url);
    },
    reload: async () => {
      await tab.reload();
    },
    url: async () => tab.url(),
    front: () => tab.bringToFront(),
    setViewport: (size) => tab.setViewportSize(size),
    screenshot: async (clip) =>
      PNG.sync.read(await tab.screenshot({ scale: 'css', ...(clip ? { clip } : {}) })),
    close: () => tab.close(),
  };
}

function playwrightMouse({ mouse }: PlaywrightPage): Mouse {
  return {
    move: (to) => mouse.move(to.x, to.y),
    click: (at, { button = 'left', count = 1 } = {}) =>
      mouse.click(at.x, at.y, { button, clickCount: count }),
    drag: async (from, to) => {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
      await mouse.move(to.x, to.y);
      await mouse.up();
    },
  };
}
