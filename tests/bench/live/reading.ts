import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE_SITE } from '#tests/harness/paths.ts';
import type { Figure } from '../../report/figure.ts';
import type { LiveBrowser } from './browser.ts';
import type { ReadingTime } from './reading-in-page.ts';
import type { StoredPage } from './stored-pages.ts';
import { eventsBetween, TRACE_CATEGORIES } from './trace.ts';

const [START, END] = ['whowhen-look-start', 'whowhen-look-end'];
/** How many teasers a long section page has. */
const TEASERS = 500;

/** What reading costs on each page of a corpus, Readability's own parse apart from the rest. */
export async function readingFigures(
  live: LiveBrowser,
  script: string,
  pages: readonly StoredPage[],
): Promise<Figure[]> {
  const times: { rest: number; parse: number }[] = [];
  for (const stored of pages) {
    const page = await live.open(stored);
    const { total, parse } = await page.evaluate<ReadingTime>(
      `(() => { ${script}; return whowhenReading.timeReading(); })()`,
    );
    await page.close();
    if (total !== null) times.push({ rest: total - parse, parse });
  }
  const at = (share: number, of: 'rest' | 'parse') =>
    times.map((time) => time[of]).sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  const name = `live, ${times.length} articles, reading`;
  const peer = (share: number) => ({ name: 'Readability’s parse in it', value: at(share, 'parse') });
  return [
    {
      name: `${name} without the parse, median page`,
      value: at(0.5, 'rest'),
      unit: 'ms',
      peer: peer(0.5),
      bar: { atMost: 50 },
    },
    { name: `${name} without the parse, 95th of 100`, value: at(0.95, 'rest'), unit: 'ms', peer: peer(0.95) },
  ];
}

/** What the loader's question costs pages that are no article. */
export async function loaderFigures(live: LiveBrowser, script: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, stored] of Object.entries(noArticles())) {
    const page = await live.open(stored);
    await live.browser.startTracing(page, { categories: TRACE_CATEGORIES });
    const { time, isArticle } = await page.evaluate<{ time: number; isArticle: boolean }>(
      `(() => { ${script}; return whowhenReading.look('${START}', '${END}'); })()`,
    );
    const forced = eventsBetween(await live.browser.stopTracing(), START, END).filter(
      (event) => event.name === 'Layout' || event.name === 'UpdateLayoutTree',
    );
    await page.close();
    if (isArticle) throw new Error(`${name} was taken for an article`);
    figures.push(
      { name: `loader, ${name}`, value: time, unit: 'ms', bar: { atMost: 1 } },
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
