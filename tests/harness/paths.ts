import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driver.ts';

function fromRoot(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}

export const ROOT = fromRoot('');

/** The folder of pages that tests and `npm start` open. */
export const FIXTURE_SITE = fromRoot('tests/fixtures/site');

/** Another extension, which tries to speak to ours. */
export const NEIGHBOUR = fromRoot('tests/fixtures/neighbour');

/** Where WXT puts the built extension. */
export const BUILT_EXTENSION: Readonly<Record<BrowserName, string>> = {
  chromium: fromRoot('.output/chrome-mv3'),
  firefox: fromRoot('.output/firefox-mv3'),
};
