import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPages } from '../../eval/pages/open-pages.ts';
import { BrowserNotFoundError } from '../../harness/find-browser/find-browser.ts';

/** The text of a stored page's article, and of the same article in other markup where that is stored too. */
export interface BenchPage {
  readonly text: string;
  readonly other: string | null;
}

const SETS = ['readability', 'news'];
/** Stored pages are read as if they stood here, which is nobody's. */
const URL = 'http://page.invalid/world/article';

/** The pages to find notes on again, of the named corpus or the usual one; none, said aloud, where there are none. */
export async function benchPages(folder = '../shared/corpus'): Promise<BenchPage[]> {
  try {
    const pages = await readBenchPages(folder);
    if (pages.length === 0) console.log(`bench: notes skipped, there are no pages in ${folder}`);
    return pages;
  } catch (error) {
    if (!(error instanceof BrowserNotFoundError)) throw error;
    console.log(`bench: notes skipped. ${error.message}`);
    return [];
  }
}

/** Reads the pages of a corpus in a real browser, as the extension does. None where the folder has none. */
async function readBenchPages(folder: string): Promise<BenchPage[]> {
  const paths = SETS.flatMap((set) => {
    const pages = join(folder, 'pages', set);
    return existsSync(pages)
      ? readdirSync(pages)
          .sort()
          .map((slug) => join(pages, slug))
      : [];
  }).filter((path) => existsSync(join(path, 'page.html')));
  if (paths.length === 0) return [];
  return withPages(async (tools) => {
    const read: BenchPage[] = [];
    for (const path of paths) {
      const { ours } = await tools.measure(readFileSync(join(path, 'page.html'), 'utf8'), URL);
      if (ours === null || ours === '') continue;
      const expected = join(path, 'expected.html');
      const other = existsSync(expected) ? await tools.readWhole(readFileSync(expected, 'utf8'), URL) : null;
      read.push({ text: ours, other });
    }
    return read;
  });
}
