import { BLOCK_BREAK } from '../text/text-map-builder.ts';
import type { Anchor } from './anchor.ts';

/** Quotes longer than this are given by their first and last words: https://wicg.github.io/scroll-to-text-fragment/ */
const EXACT_LENGTH = 300;
const EDGE_WORDS = 5;

/**
 * The URL that scrolls a browser to the quote by itself, for pages where the extension may not run.
 *
 * A term is looked for within one block only, so a quote over several is given by the words at its two ends.
 *
 * @returns The URL with a text fragment directive; any fragment it had is replaced.
 */
export function textFragmentUrl(url: string, { quote }: Anchor): string {
  const blocks = quote.split(BLOCK_BREAK).map((block) => block.split(/\s+/u).filter((word) => word !== ''));
  const [first = [], last = []] = [blocks[0], blocks.at(-1)];
  const isExact = blocks.length === 1 && (quote.length <= EXACT_LENGTH || first.length < 2 * EDGE_WORDS);
  const parts = isExact ? [first] : [first.slice(0, EDGE_WORDS), last.slice(-EDGE_WORDS)];
  const target = new URL(url);
  target.hash = '';
  return `${target.href}#:~:text=${parts.map((words) => encodeTerm(words.join(' '))).join(',')}`;
}

/** `-`, `,` and `&` are syntax of the directive; `encodeURIComponent` leaves the dash. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
