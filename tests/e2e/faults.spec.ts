import { expect } from '@playwright/test';
import { BROWSER_FAULTS, type BrowserFault } from '../faults/browser-faults.ts';
import { openRig } from '../faults/rig.ts';
import { formatFigure, isMet } from '../report/figure.ts';
import { Random } from '../seeded/random.ts';
import { test } from './fixtures.ts';

// Browsers are killed.
test.use({ ownBrowser: true });

/** A part of each fault that needs a browser, in one of them; `npm run faults` runs the full counts. */
const SOME: readonly (readonly [keyof typeof BROWSER_FAULTS, number])[] = [
  ['kill-background', 5],
  ['write-at-once', 30],
  ['discard-tab', 1],
  ['crash-browser', 1],
];

test('what was acknowledged is there after kills, crashes and writes at once', async ({ session, site }) => {
  const rig = await openRig(session, site);
  for (const [name, count] of SOME) {
    const fault: BrowserFault = BROWSER_FAULTS[name];
    const figures = await fault(rig, count, new Random(count));
    expect(figures.filter((figure) => !isMet(figure)).map(formatFigure)).toEqual([]);
  }
});
