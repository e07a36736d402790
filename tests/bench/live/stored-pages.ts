import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../texts.ts';

export interface StoredPage {
  readonly html: string;
  readonly url: string;
}

/** Stored pages that state no URL of their own get this one, which is nobody's. */
const NO_URL = 'http://page.invalid/world/article';

/** The pages of `pages/news` of a corpus, those with the most text first. */
export function longestNews(folder: string, count: number): StoredPage[] {
  return storedPages(folder, 'news')
    .map((page) => ({ page, length: plainText(page.html).length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, count)
    .map(({ page }) => page);
}

/** The pages of one set of a corpus; none where it is not there. */
export function storedPages(corpus: string, set: string): StoredPage[] {
  const folder = join(corpus, 'pages', set);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((slug) => join(folder, slug))
    .filter((page) => existsSync(join(page, 'page.html')))
    .map(readPage);
}

function readPage(folder: string): StoredPage {
  const meta = join(folder, 'meta.json');
  // Python writes a date nobody knows as NaN, which is not JSON.
  const { url } = existsSync(meta)
    ? JSON.parse(readFileSync(meta, 'utf8').replace(/:\s*NaN\b/g, ': null'))
    : {};
  return {
    html: readFileSync(join(folder, 'page.html'), 'utf8'),
    url: typeof url === 'string' && URL.canParse(url) ? url : NO_URL,
  };
}
