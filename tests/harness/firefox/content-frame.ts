/**
 * Runs in a tab's content process (its source is sent there) and evaluates in the extension's content-script world.
 *
 * @param scope the frame script's own `this`, which is not its `globalThis`.
 */
export function contentFrame(scope: object): void {
  interface Order {
    readonly id: number;
    readonly extensionId: string;
    readonly source: string;
  }
  interface Frame {
    readonly content: Window;
    addMessageListener(name: string, listener: (message: { readonly data: Order }) => void): void;
    sendAsyncMessage(name: string, data: object): void;
  }
  interface Internals {
    readonly Cu: { evalInSandbox(source: string, sandbox: object): unknown };
    readonly ChromeUtils: {
      importESModule(url: string): {
        readonly ExtensionContent: { getAllContentScriptGlobals(): object[] };
      };
    };
  }
  const frame = scope as Frame;
  const { Cu, ChromeUtils } = globalThis as unknown as Internals;
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  /** One process serves several tabs, and keeps the worlds of extensions that are gone. */
  const world = (extensionId: string): object => {
    const found = ExtensionContent.getAllContentScriptGlobals().findLast((sandbox) => {
      try {
        const { href } = frame.content.location;
        const isHere = `location.href === ${JSON.stringify(href)} && browser.runtime.id`;
        return Cu.evalInSandbox(isHere, sandbox) === extensionId;
      } catch {
        return false;
      }
    });
    if (!found) throw new Error('no content script is here');
    return found;
  };
  frame.addMessageListener('whowhen:content-order', async ({ data: { id, extensionId, source } }) => {
    try {
      const value = await Cu.evalInSandbox(source, world(extensionId));
      frame.sendAsyncMessage('whowhen:content-answer', { id, value });
    } catch (error) {
      frame.sendAsyncMessage('whowhen:content-answer', { id, error: String(error) });
    }
  });
}
