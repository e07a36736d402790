import type { Pause } from './steps.ts';

/** Milliseconds for which a long step waits for the page to have nothing to do: marks may lag by half a second. */
const LATEST_IDLE = 100;

/** Chromium 129 and Firefox 142; not yet in TypeScript's library. */
type Yielding = { readonly scheduler?: { yield?(): Promise<void> } };

/**
 * Lets the page have its turn: what waits for the main thread (input, painting) goes before the caller does.
 *
 * @param next Before a long step the page is let finish what it is at, as far as that is soon.
 */
export function nextTask(next: Pause = 'short'): Promise<void> {
  if (next === 'long') {
    return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LATEST_IDLE }));
  }
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? postedTask();
}

/** A task that is not held up as timers are, which browsers delay by four milliseconds when they follow each other. */
function postedTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
