import { browser } from 'wxt/browser';

/** Which article each tab's reader has open. One key a tab, so that two tabs never write the same one. */
const articleIn = (tabId: number) => `articleInTab:${tabId}`;
/** The note a tab was opened for, until its reader asks. */
const noteFor = (tabId: number) => `noteForTab:${tabId}`;

/** The background forgets everything when it is stopped; this is what it must know across that. */
export async function rememberReader(tabId: number, articleId: string): Promise<void> {
  await keep(articleIn(tabId), articleId);
}

export function articleOfTab(tabId: number): Promise<string | null> {
  return kept(articleIn(tabId));
}

/** Tabs that are being opened for a note: their readers may ask before the browser has said which tab it is. */
const opening = new Set<Promise<void>>();

/** Opens a tab, whose reader is to show the note. */
export async function openForNote(noteId: string, open: () => Promise<number>): Promise<void> {
  const opened = open().then((tabId) => keep(noteFor(tabId), noteId));
  opening.add(opened);
  try {
    await opened;
  } finally {
    opening.delete(opened);
  }
}

/** The note a tab was opened for, once. */
export async function takePromisedNote(tabId: number): Promise<string | null> {
  // Whether a tab could be opened is told to the one who asked for it.
  await Promise.allSettled(opening);
  const noteId = await kept(noteFor(tabId));
  if (noteId !== null) await browser.storage.session.remove(noteFor(tabId));
  return noteId;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([articleIn(tabId), noteFor(tabId)]);
}

function keep(key: string, id: string): Promise<void> {
  return browser.storage.session.set({ [key]: id });
}

async function kept(key: string): Promise<string | null> {
  const found: unknown = (await browser.storage.session.get(key))[key];
  return typeof found === 'string' ? found : null;
}
