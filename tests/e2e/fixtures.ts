import { test as base, expect } from '@playwright/test';
import type { BrowserName, Session } from '../harness/driver.ts';
import { FIXTURE_SITE } from '../harness/paths.ts';
import { type Site, serve } from '../harness/serve.ts';
import { type Sessions, sessionsOf } from './sessions.ts';

export interface HarnessOptions {
  /** Set by the project of the configuration. */
  readonly harnessBrowser: BrowserName;
}

interface TestFixtures {
  /** False only where a test breaks a promise on purpose, to show that it would be noticed. */
  readonly keepsPromises: boolean;
  /** True where the browser's own start, end or installation of the extension is what is tested. */
  readonly ownBrowser: boolean;
  /** Whether another extension is installed, too, in a browser of the test's own. */
  readonly hasNeighbour: boolean;
  /** The extension as just installed: empty, without access, its welcome page open. */
  readonly session: Session;
}

interface WorkerFixtures extends HarnessOptions {
  /** The pages of `tests/fixtures/site`. */
  readonly site: Site;
  readonly sessions: Sessions;
}

/** After every test two promises hold: the extension asked the network for nothing and no error went uncaught. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  harnessBrowser: ['chromium', { option: true, scope: 'worker' }],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
    async ({}, use) => {
      const site = await serve(FIXTURE_SITE);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  sessions: [
    async ({ harnessBrowser }, use) => {
      const sessions = sessionsOf(harnessBrowser);
      await use(sessions);
      await sessions.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  keepsPromises: [true, { option: true }],
  ownBrowser: [false, { option: true }],
  hasNeighbour: [false, { option: true }],

  session: async ({ sessions, keepsPromises, ownBrowser, hasNeighbour }, use, info) => {
    const isOwn = ownBrowser || hasNeighbour;
    const session = await (isOwn ? sessions.open(hasNeighbour) : sessions.take());
    let isWell = false;
    try {
      await use(session);
      if (keepsPromises) await expectPromisesKept(session);
      isWell = info.status === info.expectedStatus;
    } finally {
      if (isWell && !isOwn) sessions.giveBack(session);
      else await session.close();
    }
  },
});

async function expectPromisesKept(session: Session): Promise<void> {
  // The pages of the site have no resources of their own, so whatever is not a visit is the extension's doing.
  const beyondVisits = (await session.requests()).filter(({ kind }) => kind !== 'document');
  expect(beyondVisits, 'requests that are not visits of a page').toEqual([]);
  expect(await session.errors(), 'errors nobody caught').toEqual([]);
}
