import { Failure } from '#lib/core/failure.ts';
import { isSiteOff, type Settings } from '#lib/core/settings.ts';
import { isLongEnough, readArticle } from '#lib/dom/article/read-article.ts';
import { showRange } from '#lib/dom/paint/flash.ts';
import { canPaint } from '#lib/dom/paint/paint-marks.ts';
import { textAtPoint } from '#lib/dom/text/text-at-point.ts';
import { isOrphaned, send } from '#lib/platform/send.ts';
import { readSettings, watchSettings } from '#lib/platform/settings.ts';
import { openMentionCard } from './mention-card.tsx';
import { openEditor, openNoteCard } from './note-views.tsx';
import { showFailure } from './notices.tsx';
import { PageMentions } from './page-mentions.ts';
import { PageNotes } from './page-notes.ts';
import type { Reader, ReaderLife } from './reader.ts';
import { ReaderInterface } from './reader-interface.tsx';
import { offerToolbar } from './selection-view.tsx';
import { watchPointer } from './watch-pointer.ts';
import { writeNotes } from './write-notes.ts';

/**
 * Reads the page, asks the background who and when stands in it, paints, and listens to the reader of news.
 *
 * @param staleCanonical See `readArticle`.
 * @throws {Failure} `no_highlight_api` in a browser that cannot paint; `no_article`; what the background answers.
 */
export async function startReader(life: ReaderLife, staleCanonical: string | null): Promise<Reader> {
  const { signal } = life;
  if (!canPaint()) throw new Failure('no_highlight_api');
  const settings = await readSettings();
  const live = readArticle(document, location.href, staleCanonical);
  if (!live || !isLongEnough(live)) throw new Failure('no_article');
  const { article, map } = live;
  const [found, opened] = await Promise.all([
    send('recognise', { text: map.text, lang: article.lang, publishedAt: article.publishedAt }),
    // Marks need no database: where it cannot be opened they are painted all the same, and the reader is told.
    send('open-article', { article }).catch((error: unknown) => ({ notes: [], show: null, error })),
  ]);
  // Another reader may have taken the page over meanwhile: what this one painted would never be undone.
  signal.throwIfAborted();
  const mentions = new PageMentions(map, found, signal);
  const notes = new PageNotes(live, found, opened.notes, signal);
  const inPage = new ReaderInterface(signal);
  const writers = writeNotes(notes, inPage, signal);
  const reader: Reader = { live, mentions, notes, inPage, writers, ...life };
  applySettings(reader, settings);
  watchSettings((changed) => applySettings(reader, changed), signal);
  offerCards(reader);
  offerToolbar(reader);
  refreshOnReturn(reader);
  if ('error' in opened) showFailure(inPage, opened.error);
  if (opened.show !== null) showNote(reader, opened.show);
  return reader;
}

/** Scrolls to a note and flashes it. Says nothing when it is gone: the popup shows it with its quote. */
export function showNote({ notes, signal }: Reader, id: string): 'shown' | 'gone' {
  const range = notes.rangeOf(id);
  if (range) showRange(range, signal);
  return range ? 'shown' : 'gone';
}

/** Takes the notes as they are now; they may have been changed elsewhere. */
export async function refreshNotes({ live, notes }: Reader): Promise<void> {
  notes.replaceAll((await send('open-article', { article: live.article })).notes);
}

/** The browser's Back may bring a page back as it was left, and its notes are of then. */
function refreshOnReturn(reader: Reader): void {
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) refreshNotes(reader).catch((error: unknown) => showFailure(reader.inPage, error));
  };
  addEventListener('pageshow', onShow, { signal: reader.signal });
}

function applySettings({ mentions, live }: Reader, settings: Settings): void {
  const isOff = isSiteOff(settings, live.article.url);
  mentions.paint(isOff ? { leaders: false, dates: false } : settings.marks);
}

function offerCards(reader: Reader): void {
  const { live, mentions, notes, inPage, signal } = reader;
  const onRest = (x: number, y: number) => {
    if (isOrphaned()) return reader.leave();
    if (inPage.view && !inPage.view.leavesWithPointer) return;
    const offset = textAtPoint(live.map, x, y);
    if (offset === null) return;
    const mention = mentions.at(offset);
    const note = notes.at(offset);
    const subject = mention ?? note;
    if (!subject || inPage.view?.subject === subject) return;
    if (mention) void openMentionCard(reader, mention, true);
    else if (note) openNoteCard(reader, note);
  };
  const onPress = (x: number, y: number, event: PointerEvent) => {
    if (isOrphaned()) return reader.leave();
    const offset = textAtPoint(live.map, x, y);
    if (offset === null || isOnLink(event)) return;
    const note = notes.at(offset);
    const mention = mentions.at(offset);
    if (note) void openEditor(reader, note.id);
    else if (mention && event.pointerType === 'touch') void openMentionCard(reader, mention, false);
  };
  watchPointer(
    { onRest, onPress, onMove: (x, y) => inPage.pointerAt(x, y) },
    (event) => inPage.owns(event),
    signal,
  );
}

function isOnLink(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('a[href]') !== null;
}
