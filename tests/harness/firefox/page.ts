import { PNG } from 'pngjs';
import { type CallSource, typedEval, withDocument } from '../call-source.ts';
import type { ClickOptions, Keyboard, Mouse, Page, Point } from '../driver.ts';
import { surface } from '../surface.ts';
import { UI_HOST } from '../ui-host.ts';
import type { Bidi } from './bidi.ts';
import { chordActions, typingActions } from './keys.ts';
import { callIn, type RemoteNode } from './scope.ts';

const BUTTONS = { left: 0, middle: 1, right: 2 } as const;

interface HostNode {
  readonly result?: { readonly value?: { readonly shadowRoot?: RemoteNode | null } };
}

/** A tab of Firefox; `context` is WebDriver BiDi's name for it. */
export function firefoxPage(bidi: Bidi, context: string, inContentScript: CallSource): Page {
  const call: CallSource = (fn, args) => callIn(bidi, context, fn, args);
  const callInShadowRoot: CallSource = async (fn, args) => {
    const root = await shadowRoot(bidi, context);
    return root ? callIn(bidi, context, fn, args, [root]) : undefined;
  };
  const mouse = bidiMouse(bidi, context);
  const keyboard = bidiKeyboard(bidi, context);

  return {
    mouse,
    keyboard,
    dom: surface(withDocument(call), mouse, keyboard),
    ui: surface(callInShadowRoot, mouse, keyboard),
    eval: typedEval(call),
    inContentScript: typedEval(inContentScript),
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    url: async () => (await call('() => location.href', [])) as string,
    front: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    setViewport: async (viewport) => {
      await bidi.send('browsingContext.setViewport', { context, viewport });
    },
    screenshot: async (clip) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        ...(clip ? { clip: { type: 'box', ...clip } } : {}),
      });
      return PNG.sync.read(Buffer.from(data, 'base64'));
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

async function shadowRoot(bidi: Bidi, context: string): Promise<RemoteNode | undefined> {
  const host = await bidi.send<HostNode>('script.callFunction', {
    functionDeclaration: `() => document.querySelector('${UI_HOST}')`,
    awaitPromise: false,
    target: { context },
    // BiDi hands out the root even when it is closed to the page's scripts.
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const sharedId = host.result?.value?.shadowRoot?.sharedId;
  return sharedId === undefined ? undefined : { sharedId };
}

function bidiMouse(bidi: Bidi, context: string): Mouse {
  const perform = async (actions: readonly object[]) => {
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };
  const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  return {
    move: (to) => perform([move(to)]),
    click: (at, { button = 'left', count = 1 }: ClickOptions = {}) => {
      const press = [
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ];
      return perform([move(at), ...Array.from({ length: count }, () => press).flat()]);
    },
    drag: (from, to) => {
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      return perform([
        move(from),
        { type: 'pointerDown', button: 0 },
        { ...move(middle), duration: 20 },
        { ...move(to), duration: 20 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
  };
}

function bidiKeyboard(bidi: Bidi, context: string): Keyboard {
  const perform = async (actions: readonly object[]) => {
    await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    press: (chord) => perform(chordActions(chord)),
    type: (text) => perform(typingActions(text)),
  };
}
