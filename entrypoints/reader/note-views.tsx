import { NoteCard } from '#components/in-page/note-card.tsx';
import { NoteEditor } from '#components/notes/note-editor.tsx';
import { HIGHLIGHT_COLORS, type HighlightColor, type Note, type NoteChange } from '#lib/core/notes/note.ts';
import type { Span } from '#lib/core/text/span.ts';
import { rangeOfSpan } from '#lib/dom/text/ranges.ts';
import type { WriteStatus } from '#lib/platform/note-writer.ts';
import { send } from '#lib/platform/send.ts';
import { showFailure, showNotice } from './notices.tsx';
import type { Reader } from './reader.ts';
import type { Editing } from './write-notes.ts';

/** Highlights a passage; resolves with its note, or null after the failure was told. */
export async function highlight(
  reader: Reader,
  span: Span,
  color: HighlightColor = HIGHLIGHT_COLORS[0],
): Promise<Note | null> {
  try {
    return await reader.notes.add(span, color);
  } catch (error) {
    showFailure(reader.inPage, error);
    return null;
  }
}

/** Highlights a passage and opens the editor on it. */
export async function highlightAndEdit(
  reader: Reader,
  span: Span,
  focus: 'text' | 'tags' = 'text',
): Promise<void> {
  const note = await highlight(reader, span);
  if (note) await openEditor(reader, note.id, focus);
}

/** Shows what the reader wrote, over their own highlight. */
export function openNoteCard(reader: Reader, note: Note): void {
  const range = reader.notes.rangeOf(note.id);
  if (!range) return;
  reader.inPage.show({
    words: () => range.getBoundingClientRect(),
    leavesWithPointer: true,
    subject: note,
    content: (
      <NoteCard
        note={note}
        onEdit={() => void openEditor(reader, note.id)}
        onDelete={() => void deleteWithUndo(reader, note.id)}
      />
    ),
  });
}

/** Opens the editor of a note at its passage. Every change is written as it is made. */
export async function openEditor(reader: Reader, id: string, focus: 'text' | 'tags' = 'text'): Promise<void> {
  const { notes, inPage, writers } = reader;
  // Completion is a help; without it tags are typed.
  const allTags = await send('list-tags', null).catch(() => []);
  const [range, note] = [notes.rangeOf(id), notes.get(id)];
  if (!range || !note) return;
  const onChange = (change: NoteChange) => {
    const current = notes.get(id);
    if (current) notes.put({ ...current, ...change });
    writers.change(id, change);
  };
  const content = (status: WriteStatus) => (
    <NoteEditor
      note={note}
      allTags={allTags}
      status={status}
      focus={focus}
      onChange={onChange}
      onDelete={() => void deleteWithUndo(reader, id)}
      onClose={() => inPage.close()}
    />
  );
  const editing: Editing = { noteId: id, onStatus: (status) => inPage.update(content(status)) };
  inPage.show({
    words: () => range.getBoundingClientRect(),
    leavesWithPointer: false,
    onClose: () => void writers.flush(),
    subject: editing,
    content: content('saved'),
  });
}

/** Deletes a note, and offers to take that back. What was typed last is written first, so that Undo has it. */
export async function deleteWithUndo(reader: Reader, id: string): Promise<void> {
  const { notes, inPage, writers } = reader;
  inPage.close();
  try {
    await writers.finish(id);
    const deleted = await send('delete-note', { id });
    notes.remove(id);
    showNotice(inPage, inPage.text.t('noteDeleted'), {
      label: 'undo',
      act: () => void restore(reader, deleted),
    });
  } catch (error) {
    showFailure(inPage, error);
  }
}

async function restore(reader: Reader, note: Note): Promise<void> {
  try {
    await send('restore-note', { note });
    reader.notes.put(note);
  } catch (error) {
    showFailure(reader.inPage, error);
  }
}

/** Where a span stands on the page now, for a card beside it. */
export function boxOf(reader: Reader, span: Span): () => DOMRect {
  return () => rangeOfSpan(reader.live.map, span)?.getBoundingClientRect() ?? new DOMRect();
}
