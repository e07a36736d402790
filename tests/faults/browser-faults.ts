import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { closePopup } from './close-popup.ts';
import { crashBrowser } from './crash-browser.ts';
import { discardTab } from './discard-tab.ts';
import { failWrites, moveClock } from './in-library.ts';
import { killBackground } from './kill-background.ts';
import { moveLibrary } from './move-library.ts';
import { openHeavyPages } from './open-heavy-pages.ts';
import type { Rig } from './rig.ts';
import { updateExtension } from './update-extension.ts';
import { writeAtOnce } from './write-at-once.ts';

/** Breaks something `count` times, as `random` says, and tells what became of the reader's notes. */
export type BrowserFault = (rig: Rig, count: number, random: Random) => Promise<Figure[]>;

export const BROWSER_FAULTS = {
  'kill-background': killBackground,
  'write-at-once': writeAtOnce,
  'close-popup': closePopup,
  'discard-tab': discardTab,
  'update-extension': updateExtension,
  'open-heavy-pages': openHeavyPages,
  'fail-writes': failWrites,
  'move-clock': moveClock,
  'move-library': moveLibrary,
  'crash-browser': crashBrowser,
} as const satisfies Readonly<Record<string, BrowserFault>>;

/** How often each is done in `npm run faults`. */
export const FULL: Readonly<Record<keyof typeof BROWSER_FAULTS, number>> = {
  'kill-background': 200,
  'write-at-once': 1_000,
  'close-popup': 30,
  'discard-tab': 20,
  'update-extension': 20,
  'open-heavy-pages': 3,
  // All there are.
  'fail-writes': 1,
  'move-clock': 200,
  'move-library': 100_000,
  'crash-browser': 50,
};
