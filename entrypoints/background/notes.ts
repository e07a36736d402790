import { browser } from 'wxt/browser';
import { database } from '#lib/db/database.ts';
import { changeNote, deleteNote, restoreNote, saveNote } from '#lib/db/notes.ts';
import { countNotesOn, notesOn, tagCounts } from '#lib/db/queries.ts';
import type { Handlers } from '#lib/platform/listen.ts';
import { articleOfTab, rememberReader, takePromisedNote } from '#lib/platform/open-readers.ts';
import { sendToTab } from '#lib/platform/send.ts';
import { assertOwnArticle, assertOwnArticleId, assertOwnNote } from './page-rights.ts';

type NoteMessages =
  | 'open-article'
  | 'save-note'
  | 'change-note'
  | 'delete-note'
  | 'restore-note'
  | 'list-tags'
  | 'count-notes';

/** All writing of notes goes through here, so that every open reader hears of it. */
export const noteHandlers: Handlers<NoteMessages> = {
  'open-article': async ({ article }, sender) => {
    assertOwnArticle(article, sender);
    const tabId = sender.tab?.id;
    if (tabId !== undefined) await rememberReader(tabId, article.id);
    const show = tabId === undefined ? null : await takePromisedNote(tabId);
    return { notes: await notesOn(database, article.id), show };
  },
  'save-note': async ({ note, article }, sender) => {
    assertOwnArticle(article, sender);
    await saveNote(database, { ...note, articleId: article.id }, article);
    await tellReaders(article.id, sender.tab?.id);
    return null;
  },
  'change-note': async ({ id, change }, sender) => {
    await assertOwnNote(id, sender);
    const note = await changeNote(database, id, change, new Date().toISOString());
    await tellReaders(note.articleId, sender.tab?.id);
    return note;
  },
  'delete-note': async ({ id }, sender) => {
    await assertOwnNote(id, sender);
    const note = await deleteNote(database, id);
    await tellReaders(note.articleId, sender.tab?.id);
    return note;
  },
  'restore-note': async ({ note }, sender) => {
    await assertOwnArticleId(note.articleId, sender);
    await restoreNote(database, note);
    await tellReaders(note.articleId, sender.tab?.id);
    return null;
  },
  'list-tags': () => tagCounts(database),
  'count-notes': ({ leaderId }) => countNotesOn(database, leaderId),
};

/** Tells the readers that have the article open; the one that asked for the change knows it already. */
async function tellReaders(articleId: string, except: number | undefined): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined || id === except || (await articleOfTab(id)) !== articleId) continue;
    await sendToTab(id, 'notes-changed', { articleId });
  }
}
