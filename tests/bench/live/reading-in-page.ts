import { Readability } from '@mozilla/readability';
import { isArticlePage } from '#lib/dom/article/is-article.ts';
import { findArticle } from '#lib/dom/article/read-article.ts';

/** Milliseconds. Runs in the page, bundled by `reading.ts`: code is as cold as in a page that was just opened. */
export interface ReadingTime {
  /** All of finding the article and reading its text; null where there is none. */
  readonly total: number | null;
  /** What of it is Readability's own parse. */
  readonly parse: number;
}

export function timeReading(): ReadingTime {
  let parse = 0;
  const own = Readability.prototype.parse;
  Readability.prototype.parse = function timed(this: Readability) {
    const start = performance.now();
    try {
      return own.call(this);
    } finally {
      parse += performance.now() - start;
    }
  } as typeof own;
  const start = performance.now();
  const found = findArticle(document, location.href, null);
  const total = performance.now() - start;
  return { total: found ? total : null, parse };
}

/** The loader's question on a page whose style and layout are out of date, between two marks in the trace. */
export function look(start: string, end: string): { time: number; isArticle: boolean } {
  document.body.prepend(document.createElement('p'));
  performance.mark(start);
  const before = performance.now();
  const isArticle = isArticlePage(document, location.href);
  const time = performance.now() - before;
  performance.mark(end);
  return { time, isArticle };
}
