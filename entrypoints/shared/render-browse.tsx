import { readNewestNotes } from '#lib/platform/newest-notes.ts';
import { recallPopup } from '#lib/platform/popup-memory.ts';
import { BrowseApp, type BrowseAppProps } from './browse-app.tsx';
import { renderPage } from './render-page.tsx';

/**
 * Puts the view into its document with what storage has for its first paint: a few milliseconds, where opening the
 * database takes up to ninety. What cannot be read is done without.
 */
export async function renderBrowse(place: BrowseAppProps['place']): Promise<void> {
  const [newest, memory] = await Promise.allSettled([
    readNewestNotes(),
    place === 'popup' ? recallPopup(Date.now()) : null,
  ]);
  renderPage(<BrowseApp place={place} newest={orNull(newest)} memory={orNull(memory)} />);
}

function orNull<T>(settled: PromiseSettledResult<T | null>): T | null {
  return settled.status === 'fulfilled' ? settled.value : null;
}
