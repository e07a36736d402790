import { browser } from 'wxt/browser';
import { Failure } from '#lib/core/failure.ts';
import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import { type Unsaved, withoutWritten, withUnsaved } from '#lib/core/notes/unsaved.ts';
import { database } from '#lib/db/database.ts';
import { changeNote } from '#lib/db/notes.ts';
import { noteWithArticle } from '#lib/db/queries.ts';
import { changeUnsaved, readUnsaved } from '#lib/platform/unsaved.ts';

/**
 * Changes a note. What the disk does not take is kept in memory, so that it outlives the editor it was typed in, and
 * tried again. Writes go one after the other, so that none is undone by an older one that is tried again.
 *
 * @throws {Failure} as `changeNote`.
 */
export async function writeOrKeep(id: string, change: NoteChange): Promise<Note> {
  const now = new Date().toISOString();
  let note: Note | null = null;
  let failure: unknown;
  await changeUnsaved(async (list) => {
    try {
      note = await changeNote(database, id, change, now);
      return list.length > 0 ? withoutWritten(list, id, change) : list;
    } catch (error) {
      failure = error;
      return isRefusal(error) ? list : withUnsaved(list, await entryOf(id, change, now));
    }
  });
  if (note === null) throw failure;
  return note;
}

/** Tries what was kept again. Calls back with each note that was written. */
export async function writeUnsaved(onWritten: (note: Note) => void): Promise<void> {
  if ((await readUnsaved()).length === 0) return;
  await changeUnsaved(async (list) => {
    let left = list;
    for (const { id, change } of list) {
      try {
        onWritten(await changeNote(database, id, change, new Date().toISOString()));
      } catch (error) {
        // The disk is as it was: there is no use in trying the others.
        if (!isRefusal(error)) return left;
      }
      left = withoutWritten(left, id, null);
    }
    return left;
  });
}

/** To be called when a note was deleted. */
export function forgetUnsaved(id: string): Promise<void> {
  return changeUnsaved(async (list) => (list.length > 0 ? withoutWritten(list, id, null) : list));
}

/** Shows what was kept, in a page of our own: a file made beside a page could be read by it. */
export async function openUnsaved(): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL('/unsaved.html') });
  return null;
}

/** Whether a write failed for good, and not for the disk. */
function isRefusal(error: unknown): boolean {
  return error instanceof Failure && (error.code === 'note_missing' || error.code === 'not_allowed');
}

/** The passage helps to tell which words are whose, and may not be readable either. */
async function entryOf(id: string, change: NoteChange, changedAt: string): Promise<Unsaved> {
  const found = await noteWithArticle(database, id).catch(() => null);
  return { id, change, quote: found?.note.anchor.quote ?? '', address: found?.article.url ?? '', changedAt };
}
