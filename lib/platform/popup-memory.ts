import { browser } from 'wxt/browser';

/** What the reader was doing in the popup when it closed. */
export interface PopupMemory {
  readonly query: string;
  /** Null where none was chosen. */
  readonly tab: 'page' | 'notes' | null;
  /** The note whose editor was open; what was typed there is saved with the note. */
  readonly editingId: string | null;
  /** CSS pixels. */
  readonly scroll: number;
}

/** Milliseconds after which the popup begins afresh: who comes back later has something else in mind. */
const KEPT = 10 * 60_000;

/** For the browser's session: what was searched is nobody else's business. */
const KEY = 'popup';

export async function recallPopup(now: number): Promise<PopupMemory | null> {
  const kept = (await browser.storage.session.get<{ [KEY]?: PopupMemory & { at: number } }>(KEY))[KEY];
  return kept && now - kept.at < KEPT ? kept : null;
}

export function rememberPopup(memory: PopupMemory, now: number): Promise<void> {
  return browser.storage.session.set({ [KEY]: { ...memory, at: now } });
}
