import { browser } from 'wxt/browser';
import { Failure } from '#lib/core/failure.ts';

const LOADER = '/loader.js';
const READER = '/reader.js';
/** Only `:root::highlight()` rules: a page without marks looks as it did. */
const MARKS = 'assets/marks.css';
const REGISTRATION = 'loader';

/**
 * Registers the loader for the pages where articles are marked without being asked, and for no others.
 *
 * The style goes with it, before the page's first style pass: inserted later it would restyle the page.
 */
export async function registerLoader(
  matches: readonly string[],
  excludeMatches: readonly string[],
): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    js: [LOADER],
    css: [MARKS],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  // In one step: a page that loads between taking away and giving back would stay unmarked.
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the loader into a tab that was open before it was registered. */
export async function injectLoader(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [MARKS] });
  await browser.scripting.executeScript({ target: { tabId }, files: [LOADER] });
}

/** Puts the reader into a tab whose loader found an article. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
}

/**
 * Puts style and reader into a tab on the reader's click (`activeTab`), whatever the loader would have said.
 *
 * @throws {Failure} `page_forbidden` on pages the browser keeps to itself.
 */
export async function injectOnRequest(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [MARKS] });
    await injectReader(tabId);
  } catch (error) {
    throw new Failure('page_forbidden', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}
