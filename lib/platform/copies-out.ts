import { browser } from 'wxt/browser';
import { watchKey } from './watch-key.ts';

/** The last copy that was to be written into the downloads folder. */
export interface CopyOut {
  readonly id: string;
  /** ISO 8601 instant of the attempt. */
  readonly at: string;
  readonly isWritten: boolean;
}

const KEY = 'copyOut';

export async function readCopyOut(): Promise<CopyOut | null> {
  return (await browser.storage.local.get<{ [KEY]?: CopyOut }>(KEY))[KEY] ?? null;
}

export function keepCopyOut(copy: CopyOut): Promise<void> {
  return browser.storage.local.set({ [KEY]: copy });
}

export function watchCopyOut(onChange: () => void, signal: AbortSignal): void {
  watchKey(KEY, onChange, signal);
}
