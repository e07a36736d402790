import { describeWholeArticle } from '#lib/core/anchor/describe-anchor.ts';
import { HIGHLIGHT_COLORS, type HighlightColor, type Note, type NoteChange } from '#lib/core/notes/note.ts';
import type { Span } from '#lib/core/text/span.ts';
import { send } from '#lib/platform/send.ts';
import { showFailure } from './notices.tsx';
import { offerUndo } from './offer-undo.ts';
import type { Reader } from './reader.ts';

/** Highlights a passage; resolves with its note, or null after the failure was told. */
export function highlight(reader: Reader, span: Span, color?: HighlightColor): Promise<Note | null> {
  return make(reader, reader.notes.describe(span), color);
}

/** Makes a note that is on no passage but on all of the article; as `highlight`. */
export function noteArticle(reader: Reader): Promise<Note | null> {
  return make(reader, { anchor: describeWholeArticle(), leaders: [], dates: [] });
}

/** Painted at once, and kept when it is on disk. When that fails it is taken back. */
async function make(
  reader: Reader,
  passage: Pick<Note, 'anchor' | 'leaders' | 'dates'>,
  color: HighlightColor = HIGHLIGHT_COLORS[0],
): Promise<Note | null> {
  const { notes, inPage, live } = reader;
  const now = new Date().toISOString();
  const note: Note = {
    id: crypto.randomUUID(),
    articleId: live.article.id,
    ...passage,
    color,
    text: '',
    tags: [],
    createdAt: now,
    changedAt: now,
  };
  notes.put(note);
  try {
    await send('save-note', { note, article: live.article });
  } catch (error) {
    notes.remove(note.id);
    showFailure(inPage, error);
    return null;
  }
  reader.undo.push(async () => {
    await take(reader, note.id);
  });
  return note;
}

/** Changes what a note says or how it looks, with a way back. */
export function change(reader: Reader, note: Note, to: NoteChange): void {
  write(reader, note.id, to);
  rememberChange(reader, note);
}

/** Keeps the way back to a note as it was, where it is not so now; one step for all that was changed since. */
export function rememberChange(reader: Reader, was: Note): void {
  const now = reader.notes.get(was.id);
  if (!now) return;
  const back: NoteChange = {
    ...(now.color === was.color ? {} : { color: was.color }),
    ...(now.text === was.text ? {} : { text: was.text }),
    ...(now.tags.join('\n') === was.tags.join('\n') ? {} : { tags: was.tags }),
  };
  if (Object.keys(back).length === 0) return;
  reader.undo.push(async () => {
    write(reader, was.id, back);
    await reader.writers.flush();
  });
}

/** Shows a change at once and has it written. */
export function write({ notes, writers }: Reader, id: string, to: NoteChange): void {
  const current = notes.get(id);
  if (current) notes.put({ ...current, ...to });
  writers.change(id, to);
}

/** Deletes a note, and offers to take that back. */
export async function deleteWithUndo(reader: Reader, id: string): Promise<void> {
  reader.inPage.close();
  try {
    const deleted = await take(reader, id);
    offerUndo(reader, reader.inPage.text.t('noteDeleted'), () => putBack(reader, deleted));
  } catch (error) {
    showFailure(reader.inPage, error);
  }
}

/** Attaches a note to another passage, and offers to take that back. */
export async function attach(reader: Reader, id: string, span: Span): Promise<void> {
  const before = reader.notes.get(id);
  if (!before) return;
  try {
    await move(reader, id, reader.notes.describe(span));
    const { anchor, leaders, dates } = before;
    offerUndo(reader, reader.inPage.text.t('noteAttached'), () =>
      move(reader, id, { anchor, leaders, dates }),
    );
  } catch (error) {
    showFailure(reader.inPage, error);
  }
}

async function move(
  reader: Reader,
  id: string,
  to: Pick<Note, 'anchor' | 'leaders' | 'dates'>,
): Promise<void> {
  reader.notes.put(await send('attach-note', { id, ...to }));
}

/** What was typed last is written first, so that what comes back has it. */
async function take({ notes, writers }: Reader, id: string): Promise<Note> {
  await writers.finish(id);
  const deleted = await send('delete-note', { id });
  notes.remove(id);
  return deleted;
}

async function putBack({ notes }: Reader, note: Note): Promise<void> {
  await send('restore-note', { note });
  notes.put(note);
}
