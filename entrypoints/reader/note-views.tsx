import { NoteEditor } from '#components/notes/note-editor.tsx';
import { isOnWholeArticle } from '#lib/core/notes/note.ts';
import type { Span } from '#lib/core/text/span.ts';
import { rangeOfSpan } from '#lib/dom/text/ranges.ts';
import type { WriteStatus } from '#lib/platform/note-writer.ts';
import { send } from '#lib/platform/send.ts';
import { deleteWithUndo, highlight, noteArticle, rememberChange, write } from './note-acts.ts';
import { showFailure } from './notices.tsx';
import type { Reader } from './reader.ts';
import type { Editing } from './write-notes.ts';

/** Highlights a passage and opens the editor on it. */
export async function highlightAndEdit(
  reader: Reader,
  span: Span,
  focus: 'text' | 'tags' = 'text',
): Promise<void> {
  const note = await highlight(reader, span);
  if (note) await openEditor(reader, note.id, focus);
}

/** Makes a note on the whole article and opens the editor. */
export async function noteArticleAndEdit(reader: Reader): Promise<void> {
  const note = await noteArticle(reader);
  if (note) await openEditor(reader, note.id);
}

/** Opens the editor of a note at its passage. Every change is written as it is made. */
export async function openEditor(reader: Reader, id: string, focus: 'text' | 'tags' = 'text'): Promise<void> {
  const { notes, inPage, writers } = reader;
  // Completion is a help; without it tags are typed.
  const allTags = await send('list-tags', null).catch(() => []);
  const [range, note] = [notes.rangeOf(id), notes.get(id)];
  if (!note || (!range && !isOnWholeArticle(note))) return;
  const content = (status: WriteStatus) => (
    <NoteEditor
      note={note}
      allTags={allTags}
      status={status}
      focus={focus}
      onChange={(to) => write(reader, id, to)}
      onDelete={() => void deleteWithUndo(reader, id)}
      onClose={() => inPage.close()}
      onUnsaved={() => void send('open-unsaved', null).catch((error) => showFailure(inPage, error))}
    />
  );
  const editing: Editing = { noteId: id, onStatus: (status) => inPage.update(content(status)) };
  inPage.show({
    words: () => range?.getBoundingClientRect() ?? topOfPage(),
    leavesWithPointer: false,
    onClose: () => {
      rememberChange(reader, note);
      void writers.flush();
    },
    subject: editing,
    content: content('saved'),
  });
}

/** Where a span stands on the page now, for a card beside it. */
export function boxOf(reader: Reader, span: Span): () => DOMRect {
  return () => rangeOfSpan(reader.live.map, span)?.getBoundingClientRect() ?? new DOMRect();
}

/** A note on the whole article stands beside none of its words. */
function topOfPage(): DOMRect {
  return new DOMRect(innerWidth / 2, 0, 0, 0);
}
