import { test as base, expect } from '@playwright/test';
import type { BrowserName, Session } from '../harness/driver.ts';
import { findBrowser } from '../harness/find-browser/find-browser.ts';
import { BUILT_EXTENSION, FIXTURE_SITE } from '../harness/paths.ts';
import { type Site, serve } from '../harness/serve.ts';
import { openSession } from '../harness/session.ts';

export interface HarnessOptions {
  /** Set by the project of the configuration. */
  readonly harnessBrowser: BrowserName;
}

interface TestFixtures {
  /** False only where a test breaks a promise on purpose, to show that it would be noticed. */
  readonly keepsPromises: boolean;
  /** A fresh profile with the extension just installed. */
  readonly session: Session;
}

interface WorkerFixtures extends HarnessOptions {
  /** The pages of `tests/fixtures/site`. */
  readonly site: Site;
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

  keepsPromises: [true, { option: true }],

  session: async ({ harnessBrowser, keepsPromises }, use) => {
    const session = await openSession({
      browser: harnessBrowser,
      executable: findBrowser(harnessBrowser),
      extension: BUILT_EXTENSION[harnessBrowser],
      headless: true,
    });
    try {
      await use(session);
      if (keepsPromises) await expectPromisesKept(session);
    } finally {
      await session.close();
    }
  },
});

async function expectPromisesKept(session: Session): Promise<void> {
  // The pages of the site have no resources of their own, so whatever is not a visit is the extension's doing.
  const beyondVisits = (await session.requests()).filter(({ kind }) => kind !== 'document');
  expect(beyondVisits, 'requests that are not visits of a page').toEqual([]);
  expect(await session.errors(), 'errors nobody caught').toEqual([]);
}
