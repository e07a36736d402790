import { storage } from 'wxt/utils/storage';

/** Which article each tab's reader has open. One key a tab, so that two tabs never write the same one. */
const articleIn = (tabId: number) => storage.defineItem<string>(`session:articleInTab:${tabId}`);
/** The note a tab was opened for, until its reader asks. */
const noteFor = (tabId: number) => storage.defineItem<string>(`session:noteForTab:${tabId}`);

/** The background forgets everything when it is stopped; this is what it must know across that. */
export async function rememberReader(tabId: number, articleId: string): Promise<void> {
  await articleIn(tabId).setValue(articleId);
}

export function articleOfTab(tabId: number): Promise<string | null> {
  return articleIn(tabId).getValue();
}

export async function promiseNote(tabId: number, noteId: string): Promise<void> {
  await noteFor(tabId).setValue(noteId);
}

/** The note promised to a tab, once. */
export async function takePromisedNote(tabId: number): Promise<string | null> {
  const noteId = await noteFor(tabId).getValue();
  if (noteId !== null) await noteFor(tabId).removeValue();
  return noteId;
}

export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([articleIn(tabId).removeValue(), noteFor(tabId).removeValue()]);
}
