import { isEditable } from '#lib/dom/is-editable.ts';
import { showFailure, showNotice } from './notices.tsx';
import type { Reader } from './reader.ts';

/** The keys that take back the last typing anywhere take back what was last done to a note, outside of fields. */
export function offerUndoKeys(reader: Reader): void {
  const { inPage, undo, signal } = reader;
  const onKey = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
    if (!event.isTrusted || event.defaultPrevented || !isUndo) return;
    if (undo.isEmpty || isEditable(event.composedPath()[0])) return;
    event.preventDefault();
    undo.undoLast().then(
      () => showNotice(inPage, inPage.text.t('undone')),
      (error: unknown) => showFailure(inPage, error),
    );
  };
  // Not captured: a page that has an undo of its own comes first.
  addEventListener('keydown', onKey, { signal });
}
