import { existsSync } from 'node:fs';
import { bundleScript } from '#tests/harness/bundle-script.ts';
import { BrowserNotFoundError } from '#tests/harness/find-browser/find-browser.ts';
import { BUILT_EXTENSION } from '#tests/harness/paths.ts';
import type { Figure } from '../../report/figure.ts';
import { withLiveBrowser } from './browser.ts';
import { measurePage, type PageMeasure } from './measure-page.ts';
import { loaderFigures, readingFigures } from './reading.ts';
import { longestNews, storedPages } from './stored-pages.ts';

const PAGES = 10;

/**
 * What we cost the pages we are in, the built extension in real Chromium: the loader's question where there is no
 * article, marking the ten longest news pages of a corpus, each beside two peers in the same browser (medians over
 * the pages), and reading each of its pages. Figures come as they are known.
 */
export async function liveFigures(
  folder: string | undefined,
  onFigures: (figures: readonly Figure[]) => void,
): Promise<void> {
  if (!existsSync(BUILT_EXTENSION.chromium)) {
    console.log('bench: live pages skipped, nothing is built (npm run build)');
    return;
  }
  const corpus = folder ?? '';
  const longest = longestNews(corpus, PAGES);
  if (longest.length === 0) console.log('bench: stored pages skipped, there is no corpus with pages/news');
  try {
    const [peers, reading] = await Promise.all([
      bundleScript(new URL('./peers-in-page.ts', import.meta.url), 'whowhenPeers'),
      bundleScript(new URL('./reading-in-page.ts', import.meta.url), 'whowhenReading'),
    ]);
    await withLiveBrowser(async (live) => {
      onFigures(await loaderFigures(live, reading));
      const measures: PageMeasure[] = [];
      for (const page of longest) measures.push(await measurePage(live, peers, page));
      if (measures.length > 0) onFigures(figuresOf(measures));
      const all = ['news', 'readability'].flatMap((set) => storedPages(corpus, set));
      if (all.length > 0) onFigures(await readingFigures(live, reading, all));
    });
  } catch (error) {
    if (!(error instanceof BrowserNotFoundError)) throw error;
    console.log(`bench: live pages skipped. ${error.message}`);
  }
}

function figuresOf(measures: readonly PageMeasure[]): Figure[] {
  const of = (pick: (measure: PageMeasure) => number) => median(measures.map(pick));
  const markJs = { total: of((m) => m.markJs.total), longest: of((m) => m.markJs.longest) };
  const parse = { total: of((m) => m.parse.total), longest: of((m) => m.parse.longest) };
  const total = of((m) => m.ours.total);
  const longest = of((m) => m.ours.longest);
  const name = `live, ${measures.length} longest news pages,`;
  return [
    {
      name: `${name} found to painted`,
      value: total,
      unit: 'ms',
      peer: { name: 'mark.js', value: markJs.total },
    },
    {
      name: `${name} found to painted`,
      value: total,
      unit: 'ms',
      peer: { name: 'Readability.parse alone', value: parse.total },
    },
    {
      name: `${name} longest task`,
      value: longest,
      unit: 'ms',
      peer: { name: 'mark.js', value: markJs.longest },
    },
    {
      name: `${name} longest task`,
      value: longest,
      unit: 'ms',
      peer: { name: 'Readability.parse alone', value: parse.longest },
    },
    {
      name: `${name} nodes added at most`,
      value: Math.max(...measures.map((m) => m.nodesAdded.ours)),
      unit: 'nodes',
      peer: { name: 'mark.js', value: Math.max(...measures.map((m) => m.nodesAdded.markJs)) },
      bar: { atMost: 0 },
    },
    {
      name: `${name} a paragraph added to its marks drawn`,
      value: of((m) => m.followedAfter),
      unit: 'ms',
      bar: { atMost: 500 },
    },
    {
      name: `${name} main thread after a paragraph added`,
      value: of((m) => m.following.total),
      unit: 'ms',
      peer: { name: 'mark.js from anew', value: markJs.total },
    },
    {
      name: `${name} longest task after a paragraph added`,
      value: of((m) => m.following.longest),
      unit: 'ms',
    },
  ];
}

/** NaN counts as more than anything: what never came was late. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b));
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
