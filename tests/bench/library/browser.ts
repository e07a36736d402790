import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { bundleScript } from '#tests/harness/bundle-script.ts';
import { findBrowser } from '#tests/harness/find-browser/find-browser.ts';
import { serve } from '#tests/harness/serve.ts';

/** Calls a function that `in-page.ts` or `peers-in-page.ts` exports. */
export type Call = <T>(script: 'ours' | 'peers', name: string, ...args: readonly unknown[]) => Promise<T>;

export interface LibraryBench {
  /** Runs work in a browser process of its own, on the same profile as before. */
  inNewBrowser<T>(work: (call: Call) => Promise<T>): Promise<T>;
  readonly profile: string;
}

/** Gives work a profile on disk, that no run before has used and none after will. */
export async function withProfile<T>(work: (bench: LibraryBench) => Promise<T>): Promise<T> {
  const scripts = {
    ours: await bundleScript(new URL('./in-page.ts', import.meta.url), 'ours'),
    peers: await bundleScript(new URL('./peers-in-page.ts', import.meta.url), 'peers'),
  };
  const profile = mkdtempSync(join(tmpdir(), 'library-bench-'));
  const site = await serve('tests/fixtures/site');
  // The same port at every start, for an origin's database is found by it.
  const inNewBrowser = async <R>(run: (call: Call) => Promise<R>): Promise<R> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser('chromium'),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}not-an-article/`);
      for (const script of Object.values(scripts)) await page.addScriptTag({ content: script });
      return await run((script, name, ...args) =>
        page.evaluate(`${script}.${name}(...${JSON.stringify(args)})`),
      );
    } finally {
      await context.close();
    }
  };
  try {
    return await work({ inNewBrowser, profile });
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
