import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE_SITE } from '#tests/harness/paths.ts';
import type { Figure } from '../../report/figure.ts';
import type { LiveBrowser } from './browser.ts';
import type { Look, ReadingTime } from './reading-in-page.ts';
import type { StoredPage } from './stored-pages.ts';
import { eventsBetween, TRACE_CATEGORIES, type TraceEvent } from './trace.ts';

const [START, END] = ['whowhen-look-start', 'whowhen-look-end'];
/** How many teasers a long section page has. */
const TEASERS = 500;
/** Fresh loads of which the best counts: what else runs on the machine makes a cold look of a millisecond any length. */
const LOADS = 7;

/** What reading costs on each page of a corpus, Readability's own parse apart from the rest. */
export async function readingFigures(
  live: LiveBrowser,
  script: string,
  pages: readonly StoredPage[],
): Promise<Figure[]> {
  const times: ReadingTime[] = [];
  for (const stored of pages) {
    const page = await live.open(stored);
    const time = await page.evaluate<ReadingTime>(
      `(() => { ${script}; return whowhenReading.timeReading(); })()`,
    );
    await page.close();
    if (time.total !== null) times.push(time);
  }
  const at = (share: number, of: (time: ReadingTime) => number) =>
    times.map(of).sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  const figures = (what: string, of: (time: ReadingTime) => number): Figure[] =>
    [
      { page: 'median page', share: 0.5, bar: { atMost: 50 } },
      { page: '95th of 100', share: 0.95 },
      { page: 'worst page', share: 1 },
    ].map(({ page, share, bar }) => ({
      name: `live, ${times.length} articles, ${what}, ${page}`,
      value: at(share, of),
      unit: 'ms',
      peer: { name: 'Readability’s parse in it', value: at(share, ({ parse }) => parse) },
      ...(bar ? { bar } : {}),
    }));
  return [
    ...figures('reading without the parse', ({ total, parse }) => (total ?? 0) - parse),
    ...figures('longest slice of reading', ({ longest }) => longest),
    ...figures('painting a mark on every paragraph', ({ paint }) => paint),
  ];
}

/** What the loader's question costs pages that are no article. */
export async function loaderFigures(live: LiveBrowser, script: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, stored] of Object.entries(noArticles())) {
    const looks: Look[] = [];
    let forced: readonly TraceEvent[] = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await live.open(stored);
      await live.browser.startTracing(page, { categories: TRACE_CATEGORIES });
      looks.push(
        await page.evaluate<Look>(
          `(() => { ${script}; return whowhenReading.look('${START}', '${END}'); })()`,
        ),
      );
      forced = eventsBetween(await live.browser.stopTracing(), START, END).filter(
        (event) => event.name === 'Layout' || event.name === 'UpdateLayoutTree',
      );
      await page.close();
    }
    if (looks.some(({ isArticle }) => isArticle)) throw new Error(`${name} was taken for an article`);
    const best = (of: (look: Look) => number) => Math.min(...looks.map(of));
    figures.push(
      {
        name: `loader, ${name}, best of ${LOADS} loads`,
        value: best(({ cold }) => cold),
        unit: 'ms',
        peer: { name: 'the same when warm', value: best(({ warm }) => warm) },
        bar: { atMost: 1 },
      },
      {
        name: `loader, ${name}, styles and layouts forced`,
        value: forced.length,
        unit: 'times',
        bar: { atMost: 0 },
      },
    );
  }
  return figures;
}

function noArticles(): Readonly<Record<string, StoredPage>> {
  const teaser =
    '<li><h3><a href="#">The council votes on the harbour</a></h3><p>After a long night a vote that changes little.</p></li>';
  return {
    'a small page': {
      html: readFileSync(join(FIXTURE_SITE, 'not-an-article/index.html'), 'utf8'),
      url: 'http://page.invalid/contact',
    },
    [`a page of ${TEASERS} teasers`]: {
      html: `<!doctype html><title>Politics</title><ul>${teaser.repeat(TEASERS)}</ul>`,
      url: 'http://page.invalid/politics',
    },
  };
}
