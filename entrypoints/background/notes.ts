import { browser } from 'wxt/browser';
import { Failure } from '#lib/core/failure.ts';
import { database } from '#lib/db/database.ts';
import { attachNote, deleteNote, keepVerdicts, restoreNote, saveNote } from '#lib/db/notes.ts';
import { notesOn } from '#lib/db/queries.ts';
import { renameTag } from '#lib/db/rename-tag.ts';
import { countNotesOn, tagCounts } from '#lib/db/search-notes.ts';
import type { Handlers } from '#lib/platform/listen.ts';
import { articleOfTab, rememberReader, takePromisedNote } from '#lib/platform/open-readers.ts';
import { sendToTab } from '#lib/platform/send.ts';
import { showBadge } from './badge.ts';
import { inTurn } from './in-turn.ts';
import { keepNewestNow, keepNewestSoon } from './newest.ts';
import { assertOwnArticle, assertOwnNote } from './page-rights.ts';
import { report } from './report.ts';
import { tidySoon } from './tidy.ts';
import { forgetUnsaved, openUnsaved, writeOrKeep, writeUnsaved } from './unsaved.ts';

type NoteMessages =
  | 'open-article'
  | 'save-note'
  | 'notes-placed'
  | 'change-note'
  | 'delete-note'
  | 'restore-note'
  | 'attach-note'
  | 'rename-tag'
  | 'write-unsaved'
  | 'notes-written'
  | 'open-unsaved'
  | 'list-tags'
  | 'count-notes';

/** All writing of notes goes through here, so that every open reader hears of it. */
export const noteHandlers: Handlers<NoteMessages> = {
  'open-article': async ({ article }, from) => {
    assertOwnArticle(article.id, from);
    const { tabId } = from;
    if (tabId !== undefined) await rememberReader(tabId, article.id);
    const show = tabId === undefined ? null : await takePromisedNote(tabId);
    return { notes: await notesOn(database, article.id), show };
  },
  'save-note': async ({ note, article }, from) => {
    assertOwnArticle(article.id, from);
    await saveNote(database, { ...note, articleId: article.id }, article);
    afterWrite(article.id, from.tabId);
    return null;
  },
  'notes-placed': async ({ articleId, news, ...counts }, from) => {
    assertOwnArticle(articleId, from);
    if (from.tabId !== undefined) await showBadge(from.tabId, counts);
    await keepVerdicts(database, articleId, news, new Date().toISOString());
    return null;
  },
  'change-note': ({ id, change }, from) =>
    inTurn(id, async () => {
      await assertOwnNote(id, from);
      const note = await writeOrKeep(id, change);
      afterWrite(note.articleId, from.tabId);
      return note;
    }),
  'delete-note': ({ id }, from) =>
    inTurn(id, async () => {
      await assertOwnNote(id, from);
      const note = await deleteNote(database, id);
      await forgetUnsaved(id);
      await keepNewestNow();
      afterWrite(note.articleId, from.tabId);
      return note;
    }),
  'restore-note': async ({ note }, from) => {
    assertOwnArticle(note.articleId, from);
    await restoreNote(database, note);
    afterWrite(note.articleId, from.tabId);
    return null;
  },
  'attach-note': ({ id, ...passage }, from) =>
    inTurn(id, async () => {
      await assertOwnNote(id, from);
      const note = await attachNote(database, id, passage, new Date().toISOString());
      afterWrite(note.articleId, from.tabId);
      return note;
    }),
  'rename-tag': async ({ from: old, to }, from) => {
    const retagged = await renameTag(database, old, to, new Date().toISOString());
    for (const articleId of new Set(retagged.map((each) => each.articleId)))
      tellReaders(articleId, from.tabId);
    keepNewestSoon();
    return retagged.map(({ id, tags }) => ({ id, tags }));
  },
  'write-unsaved': async () => {
    await retryUnsaved();
    return null;
  },
  'notes-written': async (_, from) => {
    await keepNewestNow();
    tellReaders(null, from.tabId);
    tidySoon();
    return null;
  },
  'open-unsaved': openUnsaved,
  'list-tags': () => tagCounts(database),
  'count-notes': ({ leaderId }) => countNotesOn(database, leaderId),
};

/** Writes what the disk did not take before. */
export function retryUnsaved(): Promise<void> {
  return writeUnsaved((note) => {
    tellReaders(note.articleId, undefined);
    keepNewestSoon();
  });
}

function afterWrite(articleId: string, except: number | undefined): void {
  tellReaders(articleId, except);
  keepNewestSoon();
  tidySoon();
  // There is space again.
  retryUnsaved().catch((error: unknown) => report(error, 'writing what the disk did not take'));
}

/**
 * Tells the readers that have the article open, or with null all readers; the one that asked for the change knows it already. Nobody waits for
 * them: a note is saved whether or not another tab can show it. A tab that cannot follow now (frozen, gone elsewhere)
 * looks anew when it comes back.
 */
function tellReaders(articleId: string | null, except: number | undefined): void {
  const tell = async (tabId: number) => {
    const open = await articleOfTab(tabId);
    if (open !== null && (articleId === null || open === articleId))
      await sendToTab(tabId, 'notes-changed', { articleId: open });
  };
  const told = browser.tabs.query({}).then((tabs) => {
    const others = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
    return Promise.all(others.map((id) => tell(id).catch(reportUnexpected)));
  });
  told.catch((error: unknown) => report(error, 'telling the readers'));
}

function reportUnexpected(error: unknown): void {
  if (!(error instanceof Failure)) report(error, 'telling a reader');
}
