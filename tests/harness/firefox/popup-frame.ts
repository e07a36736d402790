/**
 * Runs in the popup's content process (its source is sent there) and answers what `firefoxPopup` asks.
 *
 * @param scope the frame script's own `this`, which is not its `globalThis`.
 */
export function popupFrame(scope: object): void {
  interface Order {
    readonly id: number;
    readonly script?: string;
    readonly click?: {
      readonly x: number;
      readonly y: number;
      readonly button: number;
      readonly count: number;
    };
    readonly keys?: readonly { readonly type: 'keyDown' | 'keyUp'; readonly key: string }[];
  }
  interface InputProcessor {
    beginInputTransactionForTests(window: Window): boolean;
    keydown(event: KeyboardEvent): void;
    keyup(event: KeyboardEvent): void;
  }
  interface SynthesizingWindow extends Window {
    synthesizeMouseEvent(type: string, x: number, y: number, data: object): boolean;
    readonly KeyboardEvent: typeof KeyboardEvent;
  }
  interface Frame {
    readonly content: SynthesizingWindow;
    addMessageListener(name: string, listener: (message: { readonly data: Order }) => void): void;
    sendAsyncMessage(name: string, data: object): void;
  }
  interface Components {
    readonly Cu: {
      Sandbox(principal: unknown, options: object): object;
      evalInSandbox(source: string, sandbox: object): Promise<string | null>;
    };
    readonly Cc: Readonly<Record<string, { createInstance(of: unknown): InputProcessor }>>;
    readonly Ci: { readonly nsITextInputProcessor: unknown };
  }
  const frame = scope as Frame;
  const { Cu, Cc, Ci } = globalThis as unknown as Components;

  /** Like the page's own script: a sandbox, because the page's policy forbids `eval`. */
  const run = (script: string) => {
    const { content } = frame;
    const principal = (content.document as unknown as { nodePrincipal: unknown }).nodePrincipal;
    return Cu.evalInSandbox(script, Cu.Sandbox(principal, { sandboxPrototype: content, wantXrays: false }));
  };
  const click = ({ x, y, button, count }: NonNullable<Order['click']>) => {
    frame.content.synthesizeMouseEvent('mousemove', x, y, {});
    for (let clickCount = 1; clickCount <= count; clickCount++) {
      frame.content.synthesizeMouseEvent('mousedown', x, y, { button, clickCount });
      frame.content.synthesizeMouseEvent('mouseup', x, y, { button, clickCount });
    }
  };
  const press = (keys: NonNullable<Order['keys']>) => {
    const factory = Cc['@mozilla.org/text-input-processor;1'];
    const processor = factory?.createInstance(Ci.nsITextInputProcessor);
    if (!processor?.beginInputTransactionForTests(frame.content)) throw new Error('the popup takes no keys');
    for (const { type, key } of keys) {
      const event = new frame.content.KeyboardEvent('', { key });
      if (type === 'keyDown') processor.keydown(event);
      else processor.keyup(event);
    }
  };

  frame.addMessageListener('whowhen:order', async ({ data: { id, script, click: at, keys } }) => {
    try {
      if (at) click(at);
      if (keys) press(keys);
      const value = script === undefined ? null : await run(script);
      frame.sendAsyncMessage('whowhen:answer', { id, value });
    } catch (error) {
      frame.sendAsyncMessage('whowhen:answer', { id, error: String(error) });
    }
  });
}
