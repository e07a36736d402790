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
    // What is counted comes late and moves what is below.
    await expect.poll(() => page.dom.text()).toContain('0 notes on 0 articles');
    await page.dom.click({ role: 'switch', name: spoken('copiesOut') });
    await expect.poll(() => page.eval(readSettings)).toMatchObject({ copiesOut: true });
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

/** Both run in a page of the extension. */
async function readSettings(): Promise<object> {
  interface Storage {
    readonly storage: { readonly local: { get(key: string): Promise<{ settings?: object }> } };
  }
  const world = globalThis as unknown as { readonly browser?: Storage; readonly chrome: Storage };
  return (await (world.browser ?? world.chrome).storage.local.get('settings')).settings ?? {};
}
async function downloaded(): Promise<{ filename: string; state: string }[]> {
  interface Downloads {
    readonly downloads: { search(query: object): Promise<{ filename: string; state: string }[]> };
  }
  const world = globalThis as unknown as { readonly browser?: Downloads; readonly chrome: Downloads };
  const all = await (world.browser ?? world.chrome).downloads.search({});
  return all.map(({ filename, state }) => ({ filename, state }));
}
