import { isOnWholeArticle } from '#lib/core/notes/note.ts';
import { showRange } from '#lib/dom/paint/flash.ts';
import { send } from '#lib/platform/send.ts';
import { showFailure } from './notices.tsx';
import type { Reader } from './reader.ts';

/** Scrolls to a note and flashes it. Says nothing when it is gone: the popup shows it with its quote. */
export function showNote({ notes, signal }: Reader, id: string): 'shown' | 'gone' {
  const note = notes.get(id);
  if (note && isOnWholeArticle(note)) {
    scrollTo({ top: 0 });
    return 'shown';
  }
  const range = notes.rangeOf(id);
  if (range) showRange(range, signal);
  return range ? 'shown' : 'gone';
}

/** Takes the notes as they are now; they may have been changed elsewhere. */
export async function refreshNotes({ live, notes }: Reader): Promise<void> {
  await notes.replaceAll((await send('open-article', { article: live.article })).notes);
}

/** The browser's Back may bring a page back as it was left, and its notes are of then. */
export function refreshOnReturn(reader: Reader): void {
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) refreshNotes(reader).catch((error: unknown) => showFailure(reader.inPage, error));
  };
  addEventListener('pageshow', onShow, { signal: reader.signal });
}
