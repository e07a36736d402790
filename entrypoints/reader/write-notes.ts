import type { WriteStatus } from '#lib/platform/note-writer.ts';
import { NoteWriters } from '#lib/platform/note-writers.ts';
import { showFailure } from './notices.tsx';
import type { PageNotes } from './page-notes.ts';
import type { ReaderInterface } from './reader-interface.tsx';

/** What an open editor is about, and how it hears of its note's writes. */
export interface Editing {
  readonly noteId: string;
  readonly onStatus: (status: WriteStatus) => void;
}

/** The page's writers: the page follows what was written, the open editor shows it, and a failure is told once. */
export function writeNotes(notes: PageNotes, inPage: ReaderInterface, signal: AbortSignal): NoteWriters {
  const failing = new Set<string>();
  return new NoteWriters((id, status, saved, error) => {
    if (saved && notes.get(id)) notes.put(saved);
    const editing = inPage.view?.subject;
    if (isEditing(editing) && editing.noteId === id) editing.onStatus(status);
    else if (status === 'failed' && !failing.has(id)) showFailure(inPage, error);
    if (status === 'failed') failing.add(id);
    else if (status === 'saved') failing.delete(id);
  }, signal);
}

function isEditing(subject: unknown): subject is Editing {
  return typeof subject === 'object' && subject !== null && 'noteId' in subject && 'onStatus' in subject;
}
