import { Failure } from '#lib/core/failure.ts';
import { isSiteOff, type Settings } from '#lib/core/settings.ts';
import { isLongEnough, readArticle } from '#lib/dom/article/read-article.ts';
import { showRange } from '#lib/dom/paint/flash.ts';
import { canPaint } from '#lib/dom/paint/paint-marks.ts';
import { textAtPoint } from '#lib/dom/text/text-at-point.ts';
import { send } from '#lib/platform/send.ts';
import { readSettings, watchSettings } from '#lib/platform/settings.ts';
import { openMentionCard } from './mention-card.tsx';
import { openEditor, openNoteCard } from './note-views.tsx';
import { PageMentions } from './page-mentions.ts';
import { PageNotes } from './page-notes.ts';
import type { Reader } from './reader.ts';
import { ReaderInterface } from './reader-interface.tsx';
import { offerToolbar } from './selection-view.tsx';
import { watchPointer } from './watch-pointer.ts';

/**
 * Reads the page, asks the background who and when stands in it, paints, and listens to the reader of news.
 *
 * @param staleCanonical See `readArticle`.
 * @throws {Failure} `no_highlight_api` in a browser that cannot paint; `no_article`; what the background answers.
 */
export async function startReader(signal: AbortSignal, staleCanonical: string | null): Promise<Reader> {
  if (!canPaint()) throw new Failure('no_highlight_api');
  const settings = await readSettings();
  const live = readArticle(document, location.href, staleCanonical);
  if (!live || !isLongEnough(live)) throw new Failure('no_article');
  const { article, map } = live;
  const [found, opened] = await Promise.all([
    send('recognise', { text: map.text, lang: article.lang, publishedAt: article.publishedAt }),
    send('open-article', { article }),
  ]);
  // Another reader may have taken the page over meanwhile: what this one painted would never be undone.
  signal.throwIfAborted();
  const mentions = new PageMentions(map, found, signal);
  const notes = new PageNotes(live, found, opened.notes, signal);
  const reader: Reader = { live, mentions, notes, inPage: new ReaderInterface(signal), signal };
  applySettings(reader, settings);
  watchSettings((changed) => applySettings(reader, changed), signal);
  offerCards(reader);
  offerToolbar(reader);
  if (opened.show !== null) showNote(reader, opened.show);
  return reader;
}

/** Scrolls to a note and flashes it. Says nothing when it is gone: the popup shows it with its quote. */
export function showNote(reader: Reader, id: string): boolean {
  const range = reader.notes.rangeOf(id);
  if (range) showRange(range);
  return range !== null;
}

function applySettings({ mentions, live }: Reader, settings: Settings): void {
  const isOff = isSiteOff(settings, live.article.url);
  mentions.paint(isOff ? { leaders: false, dates: false } : settings.marks);
}

function offerCards(reader: Reader): void {
  const { live, mentions, notes, inPage, signal } = reader;
  const onRest = (x: number, y: number) => {
    if (inPage.view && !inPage.view.leavesWithPointer) return;
    const offset = textAtPoint(live.map, x, y);
    if (offset === null) return;
    const mention = mentions.at(offset);
    const note = notes.at(offset);
    if (mention) void openMentionCard(reader, mention, true);
    else if (note) openNoteCard(reader, note);
  };
  const onPress = (x: number, y: number, event: PointerEvent) => {
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
