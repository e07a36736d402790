import { PNG } from 'pngjs';
import { type CallSource, typedEval, withDocument } from '../call-source.ts';
import { splitChord } from '../chord.ts';
import type { ColorScheme, Keyboard, Mouse, View } from '../driver.ts';
import { surface } from '../surface.ts';
import type { TargetSession } from './target-session.ts';

/** Bits of `modifiers` in https://chromedevtools.github.io/devtools-protocol/tot/Input/ */
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Windows' virtual key codes: DevTools needs them for keys without a character. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

/** The popup that hangs under the toolbar button: a target of its own, which Playwright does not show as a page. */
export async function chromiumPopup(target: TargetSession, colorScheme: ColorScheme | null): Promise<View> {
  await target.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: colorScheme ?? '' }],
  });
  const call: CallSource = (fn, args) => target.evaluate(fn, args);
  const mouse = targetMouse(target);
  const keyboard = targetKeyboard(target);
  return {
    mouse,
    keyboard,
    dom: surface(withDocument(call), mouse, keyboard),
    eval: typedEval(call),
    screenshot: async (clip) => {
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', {
        ...(clip ? { clip: { ...clip, scale: 1 } } : {}),
      });
      return PNG.sync.read(Buffer.from(data, 'base64'));
    },
    close: async () => {
      await target.send('Page.close');
    },
  };
}

function targetMouse(target: TargetSession): Mouse {
  const event = (type: string, at: object, rest: object = {}) =>
    target.send('Input.dispatchMouseEvent', { type, ...at, ...rest });
  return {
    move: async (to) => {
      await event('mouseMoved', to);
    },
    click: async (at, { button = 'left', count = 1 } = {}) => {
      await event('mouseMoved', at);
      for (let clickCount = 1; clickCount <= count; clickCount++) {
        await event('mousePressed', at, { button, clickCount });
        await event('mouseReleased', at, { button, clickCount });
      }
    },
    drag: () => Promise.reject(new Error('nothing in the popup is dragged')),
  };
}

function targetKeyboard(target: TargetSession): Keyboard {
  return {
    press: async (chord) => {
      const keys = splitChord(chord);
      const key = keys.at(-1) ?? '';
      const modifiers = keys.slice(0, -1).reduce((bits, name) => bits | (MODIFIERS[name] ?? 0), 0);
      const windowsVirtualKeyCode = KEY_CODES[key];
      const common = {
        key,
        modifiers,
        ...(windowsVirtualKeyCode ? { windowsVirtualKeyCode } : { text: key }),
      };
      await target.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        ...common,
        ...(key === 'Enter' ? { text: '\r' } : {}),
      });
      await target.send('Input.dispatchKeyEvent', { type: 'keyUp', key, modifiers });
    },
    type: async (text) => {
      await target.send('Input.insertText', { text });
    },
  };
}
