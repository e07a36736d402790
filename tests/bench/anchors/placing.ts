import { chromium } from 'playwright';
import type { Anchor } from '#lib/core/anchor/anchor.ts';
import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import { bundleScript } from '#tests/harness/bundle-script.ts';
import { findBrowser } from '#tests/harness/find-browser/find-browser.ts';
import type { Figure } from '../../report/figure.ts';
import { mainThreadTime, TRACE_CATEGORIES } from '../live/trace.ts';
import type { BenchPage } from './pages.ts';
import { isNotable, sentencesOf } from './sentence-list.ts';

const GONE_NOTES = 200;
/** Of several runs the best counts, so that what else the machine does is left out. */
const RUNS = 3;

/** The longest task that looking for many notes makes on the longest page, in real Chromium, when all are gone. */
export async function placingFigures(pages: readonly BenchPage[]): Promise<Figure[]> {
  const [longest] = [...pages].sort((a, b) => b.text.length - a.text.length);
  if (!longest) return [];
  const { text } = longest;
  const anchors = goneAnchors(text);
  const script = await bundleScript(new URL('./placing-in-page.ts', import.meta.url), 'whowhenPlacing');
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      await browser.startTracing(page, { categories: TRACE_CATEGORIES });
      const work = `whowhenPlacing.place(...${JSON.stringify([text, anchors])})`;
      const gone = await page.evaluate<number>(work);
      const trace = await browser.stopTracing();
      await page.close();
      if (gone !== GONE_NOTES) throw new Error(`${gone} of ${anchors.length} notes are gone`);
      least = Math.min(least, mainThreadTime(trace, 'placing', 'placed').longest);
    }
    return [
      {
        name: `longest task of looking for ${GONE_NOTES} gone notes on the longest page`,
        value: least,
        unit: 'ms',
        bar: { atMost: 50 },
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Notes of which every word has become another, beside the neighbours they had: nothing is dearer to look for. */
function goneAnchors(text: string): Anchor[] {
  const article = new ArticleText(text);
  const gone: Anchor[] = [];
  const sentences = sentencesOf(text).filter(isNotable);
  for (let i = 0; gone.length < GONE_NOTES && i < sentences.length * GONE_NOTES; i++) {
    const anchor = describeAnchor(article, sentences[i % sentences.length] ?? { start: 0, end: 1 });
    const other = { ...anchor, quote: anchor.quote.replace(/[\p{L}\p{N}]+/gu, (word) => `${word}${i}`) };
    if (locateAnchor(article, other).kind === 'gone') gone.push(other);
  }
  return gone;
}
