import { browser } from 'wxt/browser';
import { isSiteOff, type Settings } from '#lib/core/settings.ts';
import { EVERY_SITE, patternOf, readGranted } from '#lib/platform/access.ts';
import { injectLoader, registerLoader } from '#lib/platform/content-scripts.ts';
import { changeSettings, readSettings } from '#lib/platform/settings.ts';

/** Runs one synchronisation after the other, whether that succeeded or not: two at once would register twice. */
let queue: Promise<void> = Promise.resolve();

/** Makes the browser run the loader exactly where the reader of news wants it and the browser allows it. */
export function syncLoader(): Promise<void> {
  const next = queue.then(registerByChoice, registerByChoice);
  queue = next;
  return next;
}

async function registerByChoice(): Promise<void> {
  const settings = await readSettings();
  await registerLoader(await patternsToMark(settings), settings.sitesOff.map(patternOf));
}

/** Marks the articles that were open before access was given, or before the extension was updated. */
export async function markOpenTabs(): Promise<void> {
  const settings = await readSettings();
  const patterns = await patternsToMark(settings);
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  const wanted = tabs.filter((tab) => tab.id !== undefined && !isSiteOff(settings, tab.url ?? ''));
  // A tab may close, or show a page the browser keeps to itself, between the question and the injection.
  await Promise.allSettled(wanted.map((tab) => injectLoader(tab.id ?? browser.tabs.TAB_ID_NONE)));
}

/**
 * Takes a grant for the choice it goes with. Firefox closes the popup over its question, and with it whatever was to
 * follow the answer; and a reader may grant in the browser's own settings.
 */
export async function adoptAccess(): Promise<void> {
  const { access } = await readSettings();
  const granted = await readGranted();
  if (granted.everywhere && access !== 'everywhere') await changeSettings({ access: 'everywhere' });
  else if (granted.sites.length > 0 && access === 'click') await changeSettings({ access: 'sites' });
}

async function patternsToMark(settings: Settings): Promise<string[]> {
  const granted = await readGranted();
  if (settings.access === 'click') return [];
  if (settings.access === 'everywhere' && granted.everywhere) return [EVERY_SITE];
  return granted.sites.map(patternOf);
}
