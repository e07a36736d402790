import { readNewestNotes } from '#lib/platform/newest-notes.ts';
import { currentWindow } from '#lib/platform/panel.ts';
import { recallPopup } from '#lib/platform/popup-memory.ts';
import { BrowseApp, type BrowseAppProps } from './browse-app.tsx';
import { renderPage } from './render-page.tsx';

/**
 * Puts the view into its document with what storage has for its first paint: a few milliseconds, where opening the
 * database takes up to ninety. What cannot be read is done without.
 */
export async function renderBrowse(place: BrowseAppProps['place']): Promise<void> {
  const [windowId, newest, memory] = await Promise.all([
    currentWindow(),
    readNewestNotes().catch(nothing),
    place === 'popup' ? recallPopup(Date.now()).catch(nothing) : null,
  ]);
  renderPage(<BrowseApp place={place} newest={newest} memory={memory} windowId={windowId} />);
}

const nothing = () => null;
