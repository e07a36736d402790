import { Failure } from '#lib/core/failure.ts';
import { UndoStack } from '#lib/core/notes/undo-stack.ts';
import { isSiteOff, type Settings } from '#lib/core/settings.ts';
import { findArticle } from '#lib/dom/article/find-article.ts';
import type { LiveArticle } from '#lib/dom/article/read-article.ts';
import { canPaint } from '#lib/dom/paint/paint-marks.ts';
import { watchGround } from '#lib/dom/paint/watch-ground.ts';
import { send } from '#lib/platform/send.ts';
import { readSettings, watchSettings } from '#lib/platform/settings.ts';
import { watchOrphaned } from '#lib/platform/watch-orphaned.ts';
import { PageFollower } from './follow-page.ts';
import { showFailure } from './notices.tsx';
import { offerCards } from './offer-cards.ts';
import { offerUndoKeys } from './offer-undo.ts';
import { PageMentions } from './page-mentions.ts';
import { PageNotes } from './page-notes.ts';
import type { Reader, ReaderLife } from './reader.ts';
import { ReaderInterface } from './reader-interface.tsx';
import { followPeople, recogniseLive } from './recognise-live.ts';
import { reportPlaced } from './report-placed.ts';
import { offerToolbar } from './selection-view.tsx';
import { refreshOnReturn, showNote } from './show-notes.ts';
import { writeNotes } from './write-notes.ts';

/**
 * Reads the page, asks the background who and when stands in it, paints, and listens to the reader of news.
 *
 * @param read The article, where it was read already.
 * @throws {Failure} `no_highlight_api` in a browser that cannot paint; `no_article`; what the background answers.
 */
export async function startReader(life: ReaderLife, read: LiveArticle | null): Promise<Reader> {
  const { signal } = life;
  if (!canPaint()) throw new Failure('no_highlight_api');
  const settings = await readSettings();
  const follower = new PageFollower(life);
  const live =
    read ?? (await findArticle(document, () => location.href, life.staleCanonical(), life.onSlice));
  signal.throwIfAborted();
  if (!live) throw new Failure('no_article');
  follower.start(live);
  const { article, map } = live;
  const [found, opened] = await Promise.all([
    recogniseLive(live),
    // Marks need no database: where it cannot be opened they are painted all the same, and the reader is told.
    send('open-article', { article }).catch((error: unknown) => ({ notes: [], show: null, error })),
  ]);
  // Another reader may have taken the page over meanwhile: what this one painted would never be undone.
  signal.throwIfAborted();
  const mentions = new PageMentions(map, found, signal);
  const notes = new PageNotes(live, found, () => reportPlaced(reader), signal);
  const inPage = new ReaderInterface(signal);
  const writers = writeNotes(notes, inPage, signal);
  const undo = new UndoStack();
  const reread = follower.readNow;
  const reader: Reader = { live, mentions, notes, inPage, writers, undo, attaching: null, reread, ...life };
  applySettings(reader, settings);
  watchSettings((changed) => applySettings(reader, changed), signal);
  offerCards(reader);
  offerToolbar(reader);
  offerUndoKeys(reader);
  refreshOnReturn(reader);
  watchGround(() => repaint(reader), signal);
  follower.begin(reader);
  followPeople(reader);
  watchOrphaned(() => leaveUnlessOpen(reader), signal);
  await notes.replaceAll(opened.notes);
  if ('error' in opened) showFailure(inPage, opened.error);
  if (opened.show !== null) showNote(reader, opened.show);
  return reader;
}

/** What was typed into an open editor can no longer be saved; it stays to be copied. */
function leaveUnlessOpen({ inPage, leave }: Reader): void {
  if (inPage.view === null || inPage.view.leavesWithPointer) leave();
}

/** Every mark takes the colours of the ground it stands on now. */
function repaint({ mentions, notes, live }: Reader): void {
  mentions.repaint();
  notes.follow(live, mentions.marked);
}

function applySettings({ mentions, live }: Reader, settings: Settings): void {
  const isOff = isSiteOff(settings, live.article.url);
  mentions.paint(isOff ? { leaders: false, dates: false } : settings.marks);
}
