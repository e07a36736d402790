import { Readability } from '@mozilla/readability';
import { BLOCK_BREAK } from '#lib/core/text/text-map-builder.ts';
import { isArticlePage } from '#lib/dom/article/is-article.ts';
import { type LiveArticle, readingSteps } from '#lib/dom/article/read-article.ts';
import { nextTask } from '#lib/dom/next-task.ts';
import { type Mark, MarkLayer } from '#lib/dom/paint/mark-layer.ts';
import { inSlices } from '#lib/dom/steps.ts';
import { rangeOfSpan } from '#lib/dom/text/ranges.ts';

/** Milliseconds. Runs in the page, bundled by `reading.ts`: code is as cold as in a page that was just opened. */
export interface ReadingTime {
  /** All of finding the article and reading its text; null where there is none. */
  readonly total: number | null;
  /** What of it is Readability's own parse. */
  readonly parse: number;
  /** The longest slice, without the parse. */
  readonly longest: number;
  /** Painting a mark on every paragraph, which is one task. */
  readonly paint: number;
}

export async function timeReading(): Promise<ReadingTime> {
  let [parse, parsedBefore, total, longest] = [0, 0, 0, 0];
  const own = Readability.prototype.parse;
  Readability.prototype.parse = function timed(this: Readability) {
    const start = performance.now();
    try {
      return own.call(this);
    } finally {
      parse += performance.now() - start;
    }
  } as typeof own;
  const reading = await inSlices(readingSteps(document, location.href), nextTask, (time) => {
    total += time;
    longest = Math.max(longest, time - (parse - parsedBefore));
    parsedBefore = parse;
  });
  return reading
    ? { total, parse, longest, paint: timePainting(reading.live) }
    : { total: null, parse, longest, paint: 0 };
}

function timePainting({ map }: LiveArticle): number {
  const start = performance.now();
  let at = 0;
  const marks = map.text.split(BLOCK_BREAK).flatMap((block): Mark[] => {
    const range = rangeOfSpan(map, { start: at, end: at + Math.min(block.length, 20) });
    at += block.length + BLOCK_BREAK.length;
    return range ? [{ kind: 'leader', range }] : [];
  });
  new MarkLayer(0).show(marks);
  return performance.now() - start;
}

/** Milliseconds of the loader's question. */
export interface Look {
  readonly isArticle: boolean;
  /** The first time in this page. */
  readonly cold: number;
  /** The best of the times after it. */
  readonly warm: number;
}

const TIMES = 10;

/** The loader's question on a page whose style and layout are out of date, the first time between two marks in the trace. */
export function look(start: string, end: string): Look {
  document.body.prepend(document.createElement('p'));
  let isArticle = false;
  const time = () => {
    const before = performance.now();
    isArticle = isArticlePage(document, location.href);
    return performance.now() - before;
  };
  performance.mark(start);
  const cold = time();
  performance.mark(end);
  return { isArticle, cold, warm: Math.min(...Array.from({ length: TIMES }, time)) };
}
