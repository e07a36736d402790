import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { bundleScript } from '#tests/harness/bundle-script.ts';
import { chromiumFlags } from '#tests/harness/chromium/flags.ts';
import { findBrowser } from '#tests/harness/find-browser/find-browser.ts';
import { BUILT_EXTENSION } from '#tests/harness/paths.ts';

/** A page of the extension with nothing in it, to measure ours beside. */
const EMPTY = 'empty.html';

/** Calls a function that `in-page.ts` or `peers-in-page.ts` exports. */
export type Call = <T>(script: 'ours' | 'peers', name: string, ...args: readonly unknown[]) => Promise<T>;

export interface LibraryBench {
  /** Runs work in a browser process of its own, on the same profile as before. */
  inNewBrowser<T>(work: (call: Call) => Promise<T>): Promise<T>;
  /** The same with a fresh tab, for a page of the built extension by its file name. */
  withTab<T>(work: (open: (file: string) => Promise<Page>) => Promise<T>): Promise<T>;
  readonly profile: string;
}

/**
 * Gives work a profile on disk, that no run before has used and none after will. The database is that of the built
 * extension, in the extension's origin.
 */
export async function withProfile<T>(work: (bench: LibraryBench) => Promise<T>): Promise<T> {
  const scripts = {
    ours: await bundleScript(new URL('./in-page.ts', import.meta.url), 'ours'),
    peers: await bundleScript(new URL('./peers-in-page.ts', import.meta.url), 'peers'),
  };
  const folder = mkdtempSync(join(tmpdir(), 'library-bench-'));
  const [profile, extension] = [join(folder, 'profile'), join(folder, 'extension')];
  cpSync(BUILT_EXTENSION.chromium, extension, { recursive: true });
  writeFileSync(join(extension, EMPTY), '<!doctype html><title>Empty</title>');
  const withTab = async <R>(run: (open: (file: string) => Promise<Page>) => Promise<R>): Promise<R> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser('chromium'),
      args: chromiumFlags([extension], true),
    });
    try {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const base = new URL('/', worker.url()).href;
      return await run(async (file) => {
        const page = await context.newPage();
        await page.goto(base + file);
        return page;
      });
    } finally {
      await context.close();
    }
  };
  const inNewBrowser = <R>(run: (call: Call) => Promise<R>) =>
    withTab(async (open) => {
      const page = await open(EMPTY);
      // Not by a script element: the extension's own policy refuses it.
      for (const script of Object.values(scripts)) await page.evaluate(`${script}; void 0`);
      return run((script, name, ...args) => page.evaluate(`${script}.${name}(...${JSON.stringify(args)})`));
    });
  try {
    return await work({ inNewBrowser, withTab, profile });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
