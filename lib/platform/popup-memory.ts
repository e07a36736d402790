import { storage } from 'wxt/utils/storage';

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

/** Ends with the browser: what was searched is nobody else's business. */
const item = storage.defineItem<PopupMemory & { readonly at: number }>('session:popup');

export async function recallPopup(now: number): Promise<PopupMemory | null> {
  const kept = await item.getValue();
  return kept && now - kept.at < KEPT ? kept : null;
}

export function rememberPopup(memory: PopupMemory, now: number): Promise<void> {
  return item.setValue({ ...memory, at: now });
}
