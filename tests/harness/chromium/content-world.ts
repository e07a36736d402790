import type { CDPSession } from 'playwright';
import type { CallSource } from '../call-source.ts';
import { waitFor } from '../wait-for.ts';

interface World {
  readonly uniqueId: string;
  readonly origin: string;
}

/** Calls functions beside the extension's content scripts, in their isolated world of a tab's top frame. */
export async function callInContentWorld(devTools: CDPSession): Promise<CallSource> {
  const worlds = new Map<string, World>();
  devTools.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.uniqueId, context));
  devTools.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) =>
    worlds.delete(executionContextUniqueId),
  );
  devTools.on('Runtime.executionContextsCleared', () => worlds.clear());
  await devTools.send('Runtime.enable');
  return async (fn, args) => {
    // After an update the old world stays in the page; the newest is the one that is spoken with.
    const world = await waitFor('a content script', () =>
      [...worlds.values()].findLast(({ origin }) => origin.startsWith('chrome-extension://')),
    );
    const { result, exceptionDetails } = await devTools.send('Runtime.evaluate', {
      expression: `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`,
      uniqueContextId: world.uniqueId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return typeof result.value === 'string' ? (JSON.parse(result.value) as unknown) : undefined;
  };
}
