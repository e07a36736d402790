import type { CallSource } from '../call-source.ts';
import { contentFrame } from './content-frame.ts';
import type { Privileged } from './scope.ts';

interface Answer {
  readonly value?: string | null;
  readonly error?: string;
}

interface FrontTab {
  readonly messageManager: {
    loadFrameScript(url: string, allowDelayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: Answer & { id: number } }) => void): void;
    sendAsyncMessage(name: string, order: object): void;
  };
}

interface AskingTab extends FrontTab {
  whowhenAsk?: (order: object) => Promise<Answer>;
}

/** Calls functions beside the extension's content scripts in the tab in front, which BiDi does not reach. */
export function callInContentWorld(privileged: Privileged, extensionId: string): CallSource {
  const script = `data:,(${encodeURIComponent(String(contentFrame))})(this)`;
  return async (fn, args) => {
    const source = `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`;
    const { value, error } = await privileged(ask, script, { extensionId, source });
    if (error !== undefined) throw new Error(error);
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  };
}

/** Privileged: has the source run in the tab in front. */
function ask(frameScript: string, order: object): Promise<Answer> {
  const { gBrowser } = globalThis as unknown as { gBrowser: { selectedBrowser: AskingTab } };
  const tab = gBrowser.selectedBrowser;
  if (!tab.whowhenAsk) {
    const waiting = new Map<number, (answer: Answer) => void>();
    let lastId = 0;
    tab.messageManager.addMessageListener('whowhen:content-answer', ({ data }) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    tab.messageManager.loadFrameScript(frameScript, false);
    tab.whowhenAsk = (sent) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        tab.messageManager.sendAsyncMessage('whowhen:content-order', { ...sent, id: lastId });
      });
  }
  return tab.whowhenAsk(order);
}
