import { browser } from 'wxt/browser';
import { textFragmentUrl } from '#lib/core/anchor/text-fragment.ts';
import { Failure } from '#lib/core/failure.ts';
import { isSiteOff, siteOf } from '#lib/core/settings.ts';
import { database } from '#lib/db/database.ts';
import { type NoteWithArticle, noteWithArticle } from '#lib/db/queries.ts';
import { patternOf } from '#lib/platform/access.ts';
import { articleOfTab, openForNote } from '#lib/platform/open-readers.ts';
import { sendToTab } from '#lib/platform/send.ts';
import { readSettings } from '#lib/platform/settings.ts';

/**
 * Shows a note where it was made: in the tab that has its article open, else in a new one.
 *
 * @throws {Failure} `note_missing` when it was deleted meanwhile.
 */
export async function goToNote(id: string): Promise<void> {
  const found = await noteWithArticle(database, id);
  if (!found) throw new Failure('note_missing');
  if (!(await showInOpenTab(found))) await openTab(found);
}

async function showInOpenTab({ note, article }: NoteWithArticle): Promise<boolean> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined || (await articleOfTab(tab.id)) !== article.id) continue;
    // The tab may have gone elsewhere since; then nobody answers, or another article's reader refuses.
    const shown = await sendToTab(tab.id, 'show-note', { id: note.id }).catch(() => undefined);
    if (shown === undefined) continue;
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  }
  return false;
}

/** Where the reader script will run it scrolls to the note; elsewhere the browser itself scrolls to the quote. */
async function openTab({ note, article }: NoteWithArticle): Promise<void> {
  if (!(await willBeMarked(article.url))) {
    await browser.tabs.create({ url: textFragmentUrl(article.url, note.anchor) });
    return;
  }
  // Not an empty tab that is then sent there: under load Chromium loses that second visit.
  await openForNote(note.id, async () => {
    const { id } = await browser.tabs.create({ url: article.url });
    if (id === undefined) throw new Failure('unexpected', 'the new tab has no id');
    return id;
  });
}

async function willBeMarked(url: string): Promise<boolean> {
  const settings = await readSettings();
  const site = siteOf(url);
  if (site === null || settings.access === 'click' || isSiteOff(settings, url)) return false;
  return browser.permissions.contains({ origins: [patternOf(site)] });
}
