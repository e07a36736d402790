import { readFile, rm } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { articleLine, headerLine, noteLine } from '#lib/core/interop/library-file.ts';
import { SAMPLE_ARTICLE, SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';
import { chooseFile } from '../harness/choose-file.ts';
import { findBrowser } from '../harness/find-browser/find-browser.ts';
import { withOptionalPermissions } from '../harness/manifest.ts';
import { BUILT_EXTENSION } from '../harness/paths.ts';
import { openSession } from '../harness/session.ts';
import { test } from './fixtures.ts';
import { spoken } from './spoken.ts';

const id = '39821b98-f9f9-4285-affd-7ffe9a91a76a';
const LIBRARY = [
  headerLine(SAMPLE_NOTE.changedAt, 1, 1),
  articleLine({ ...SAMPLE_ARTICLE, urls: [SAMPLE_ARTICLE.url] }),
  noteLine({ ...SAMPLE_NOTE, id }),
].join('');

test('a daily copy goes to the downloads folder once the reader has turned that on', async ({
  harnessBrowser: browser,
}) => {
  const extension = await withOptionalPermissions(BUILT_EXTENSION[browser]);
  const session = await openSession({
    browser,
    executable: findBrowser(browser),
    extension,
    headless: true,
  });
  try {
    const page = await session.page(`${session.base}options.html`);
    await page.dom.one({ role: 'button', name: spoken('importFile') });
    await page.dom.click({ role: 'switch', name: spoken('copiesOut') });
    await chooseFile(page, LIBRARY);
    await page.dom.click({ role: 'button', name: spoken('importNow') });
    await expect.poll(() => page.dom.text(), { timeout: 20_000 }).toContain(spoken('copiesOutLast'));
    const files = await page.eval(downloaded);
    expect(files.map(({ state }) => state)).toEqual(['complete']);
    const written = gunzipSync(await readFile(files[0]?.filename ?? '')).toString();
    expect(written).toContain(id);
    expect(written).toContain(SAMPLE_NOTE.text);
    expect(await session.errors()).toEqual([]);
  } finally {
    await session.close();
    await rm(extension, { recursive: true });
  }
});

/** Runs in a page of the extension. */
function downloaded(): Promise<{ filename: string; state: string }[]> {
  interface Downloads {
    search(query: object): Promise<{ filename: string; state: string }[]>;
  }
  const world = globalThis as unknown as Record<'browser' | 'chrome', { downloads: Downloads } | undefined>;
  const api = world.browser ?? world.chrome;
  if (!api) throw new Error('no browser');
  return api.downloads.search({}).then((all) => all.map(({ filename, state }) => ({ filename, state })));
}
