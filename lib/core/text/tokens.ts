import type { Span } from './span.ts';

export interface Token extends Span {
  /** As compared: case and the kind of apostrophe do not count. */
  readonly key: string;
}

/** Han, kana, Hangul, Thai, Lao, Khmer and Burmese put no spaces between words: there each character is a token. */
const UNSPACED = '\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF';
/** Words with their inner apostrophes, points and hyphens; single unspaced characters; every other sign by itself. */
const TOKEN = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+(?:['’.,-](?=[\\p{L}\\p{N}])(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+)*|[^\\s\\p{L}\\p{N}\\p{M}]`,
  'gu',
);

/** The words and signs of a text, as a comparison of two versions needs them. White space is between, never in them. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.toLowerCase().replaceAll('’', "'"),
  }));
}

/** The keys of a text's tokens. */
export function tokenKeys(text: string): string[] {
  return tokenise(text).map(({ key }) => key);
}
