import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../report/figure.ts';
import type { Cause } from './causes.ts';
import type { PageResult } from './in-page.ts';
import { type PageTools, withPages } from './open-pages.ts';
import { shingleF1 } from './shingles.ts';

/** Stored pages that state no URL of their own get this one, which is nobody's. */
const NO_URL = 'http://page.invalid/world/article';

interface StoredPage {
  readonly slug: string;
  readonly html: string;
  readonly url: string;
  readonly publishedAt: string | null;
  /** The body as people marked it: HTML or plain text; null where nobody did. */
  readonly expected: { readonly html: string } | { readonly text: string } | null;
}

/** What was measured of one page, for a look at single pages. */
export interface PageRow {
  readonly set: string;
  readonly slug: string;
  readonly body: BodyScore | null;
  readonly publishedAt: { readonly found: string | null; readonly right: string | null };
}

/** F1 against the expected body. */
export interface BodyScore {
  /** Without the headline, which expected bodies and Readability's output keep apart. */
  readonly ours: number;
  readonly withHeadline: number;
  readonly peer: number;
  readonly causes: readonly Cause[];
}

/** Figures of extraction over `pages/*` of a corpus: body against the expected one, publication date, page untouched. */
export async function pageFigures(folder: string, tell: (row: PageRow) => void): Promise<Figure[]> {
  const sets = ['readability', 'body', 'dated', 'news'].map((name) => ({
    name,
    pages: readPages(join(folder, 'pages', name)),
  }));
  if (sets.every(({ pages }) => pages.length === 0)) return [];
  return withPages(async (tools) => {
    const figures: Figure[] = [];
    for (const { name, pages } of sets) {
      if (pages.length > 0) figures.push(...(await figuresOf(name, pages, tools, tell)));
    }
    return figures;
  });
}

async function figuresOf(
  name: string,
  pages: readonly StoredPage[],
  tools: PageTools,
  tell: (row: PageRow) => void,
): Promise<Figure[]> {
  const bodies: BodyScore[] = [];
  const dates: { found: string | null; right: string }[] = [];
  const selections = { made: 0, found: 0 };
  let untouched = 0;
  for (const page of pages) {
    const result = await tools.measure(page.html, page.url);
    if (result.isUntouched) untouched++;
    selections.made += result.selections?.made ?? 0;
    selections.found += result.selections?.found ?? 0;
    const body = await scoreBody(page, result, tools);
    if (body) bodies.push(body);
    const found = result.publishedAt;
    tell({ set: name, slug: page.slug, body, publishedAt: { found, right: page.publishedAt } });
    if (page.publishedAt !== null && name === 'dated') dates.push({ found, right: page.publishedAt });
  }
  return [
    {
      name: `pages ${name} left untouched`,
      value: untouched / pages.length,
      unit: 'share',
      bar: { atLeast: 1 },
    },
    {
      name: `pages ${name} of ${selections.made} selections noted and found again as the same range`,
      value: selections.found / Math.max(1, selections.made),
      unit: 'share',
      bar: { atLeast: 1 },
    },
    ...bodyFigures(name, bodies),
    ...dateFigures(name, dates),
  ];
}

/** Null where there is no expected body, or Readability finds no article to compare with. */
async function scoreBody(
  { expected }: StoredPage,
  { ours, oursBody, peer, causes }: PageResult,
  tools: PageTools,
): Promise<BodyScore | null> {
  if (expected === null || peer === null) return null;
  const wanted = 'text' in expected ? expected.text : await tools.textOfHtml(expected.html);
  return {
    ours: shingleF1(oursBody ?? '', wanted),
    withHeadline: shingleF1(ours ?? '', wanted),
    peer: shingleF1(peer, wanted),
    causes,
  };
}

function bodyFigures(name: string, bodies: readonly BodyScore[]): Figure[] {
  if (bodies.length === 0) return [];
  const mean = (side: Side | 'peer') => bodies.reduce((sum, body) => sum + body[side], 0) / bodies.length;
  const figures = (what: string, side: Side): Figure[] => [
    {
      name: `pages ${name} ${what}`,
      value: mean(side),
      unit: 'F1',
      peer: { name: 'Readability', value: mean('peer') },
      bar: { atLeast: 0.97 },
    },
    {
      name: `pages ${name} ${what} more than 0.01 under Readability`,
      value: bodies.filter((body) => isUnder(body, side)).length,
      unit: `of ${bodies.length} pages`,
    },
  ];
  return [
    ...figures('body', 'ours'),
    {
      name: `pages ${name} body more than 0.01 under Readability for no known reason`,
      value: bodies.filter((body) => isUnder(body) && !isExplained(body)).length,
      unit: `of ${bodies.length} pages`,
      bar: { atMost: 0 },
    },
    ...figures('body with the headline', 'withHeadline'),
  ];
}

type Side = 'ours' | 'withHeadline';

/** Whether our text is worse than Readability's by more than may go without a reason. */
export function isUnder(body: BodyScore, side: Side = 'ours'): boolean {
  return body[side] < body.peer - 0.01;
}

/** Whether most of what differs was added or left out on purpose. */
export function isExplained({ causes }: BodyScore): boolean {
  const words = (wanted: (cause: string) => boolean) =>
    causes.reduce((sum, cause) => sum + (wanted(cause.cause) ? cause.words : 0), 0);
  return words((cause) => cause === 'other') * 2 < words(() => true);
}

function dateFigures(name: string, dates: readonly { found: string | null; right: string }[]): Figure[] {
  if (dates.length === 0) return [];
  const answered = dates.filter(({ found }) => found !== null);
  const right = answered.filter(({ found, right }) => found?.slice(0, 10) === right.slice(0, 10));
  return [
    {
      name: `pages ${name} right day`,
      value: right.length / dates.length,
      unit: 'share',
      bar: { atLeast: 0.9 },
    },
    {
      name: `pages ${name} right day of those answered`,
      value: answered.length === 0 ? 0 : right.length / answered.length,
      unit: 'share',
      bar: { atLeast: 0.95 },
    },
  ];
}

function readPages(folder: string): StoredPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((slug) => existsSync(join(folder, slug, 'page.html')))
    .map((slug) => readPage(join(folder, slug), slug));
}

function readPage(folder: string, slug: string): StoredPage {
  const optional = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null;
  // Python writes a date nobody knows as NaN, which is not JSON.
  const meta = JSON.parse((optional('meta.json') ?? '{}').replace(/:\s*NaN\b/g, ': null'));
  const [html, text] = [optional('expected.html'), optional('expected.txt')];
  return {
    slug,
    html: readFileSync(join(folder, 'page.html'), 'utf8'),
    url: typeof meta.url === 'string' && URL.canParse(meta.url) ? meta.url : NO_URL,
    publishedAt: typeof meta.publishedAt === 'string' ? meta.publishedAt : null,
    expected: html !== null ? { html } : text !== null ? { text } : null,
  };
}
