import type { Anchor } from './anchor.ts';

/** Quotes longer than this are given by their first and last words: https://wicg.github.io/scroll-to-text-fragment/ */
const EXACT_LENGTH = 300;
const EDGE_WORDS = 5;

/**
 * The URL that scrolls a browser to the quote by itself, for pages where the extension may not run.
 *
 * @returns The URL with a text fragment directive; any fragment it had is replaced.
 */
export function textFragmentUrl(url: string, { quote }: Anchor): string {
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  const parts =
    quote.length <= EXACT_LENGTH || words.length < 2 * EDGE_WORDS
      ? [words.join(' ')]
      : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
  const target = new URL(url);
  target.hash = '';
  return `${target.href}#:~:text=${parts.map(encodeTerm).join(',')}`;
}

/** `-`, `,` and `&` are syntax of the directive; `encodeURIComponent` leaves the dash. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
