import type { Undo } from '#lib/core/notes/undo-stack.ts';
import { isEditable } from '#lib/dom/is-editable.ts';
import { showFailure, showNotice } from './notices.tsx';
import type { Reader } from './reader.ts';

/** Says what was done, with the way back beside it; the undo keys know it, too. */
export function offerUndo({ undo: acts, inPage }: Reader, said: string, undo: Undo): void {
  const takeBack = acts.push(undo);
  showNotice(inPage, said, {
    label: 'undo',
    act: () => {
      takeBack().catch((error: unknown) => showFailure(inPage, error));
    },
  });
}

/** The keys that take back the last typing anywhere take back what was last done here, outside of fields. */
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
