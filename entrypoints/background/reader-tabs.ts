import { READER_COMMANDS, type ReaderCommand } from '#lib/messages/protocol.ts';
import { injectOnRequest, injectReader } from '#lib/platform/content-scripts.ts';
import type { Handlers } from '#lib/platform/listen.ts';
import { sendToTab } from '#lib/platform/send.ts';

export const readerHandlers: Handlers<'article-found' | 'mark-tab'> = {
  'article-found': async (_, { tabId }) => {
    if (tabId !== undefined) await injectReader(tabId);
    return null;
  },
  'mark-tab': async ({ tabId }) => {
    await injectOnRequest(tabId);
    return null;
  },
};

/** Carries out a key command or menu item in a tab; brings the reader there first where it is not yet. */
export async function runCommand(tabId: number, command: ReaderCommand): Promise<void> {
  if ((await sendToTab(tabId, 'command', { command })) !== undefined) return;
  await injectOnRequest(tabId);
  await sendToTab(tabId, 'command', { command });
}

export function isReaderCommand(name: string | number): name is ReaderCommand {
  return READER_COMMANDS.some((command) => command === name);
}
