import { useEffect } from 'preact/hooks';
import { type PopupMemory, rememberPopup } from '#lib/platform/popup-memory.ts';

/**
 * Keeps what the reader does in the popup as it happens: there is no good moment when it closes.
 *
 * @param doing Null in a view that stays open and has nothing to remember.
 */
export function usePopupMemory(doing: PopupMemory | null, onFailure: (error: unknown) => void): void {
  useEffect(() => {
    if (doing) rememberPopup(doing, Date.now()).catch(onFailure);
  }, [doing?.query, doing?.tab, doing?.editingId, doing?.scroll]);
}
