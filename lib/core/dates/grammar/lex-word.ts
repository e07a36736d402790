import { isApostrophe, isDigit, isLetter, isUpper, matchAt } from './characters.ts';
import { SYMBOL } from './symbols.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

const SMALL_S = 0x73;
const HALF_OF_DAY = /[ap]\.m\.?/iy;

/** Symbol of the word from start to end, known or not. */
export function wordSymbol(text: string, start: number, end: number, vocabulary: Vocabulary): string {
  const symbol = vocabulary.symbolAt(text, start, end);
  return symbol ?? (isUpper(text.charCodeAt(start)) ? SYMBOL.name : SYMBOL.other);
}

/** Reads a word and the full stop that stands after it, where the two are a known abbreviation: `Sept.`, `a.m.`. */
export function lexAbbreviation(
  text: string,
  start: number,
  wordEnd: number,
  vocabulary: Vocabulary,
): Token | null {
  const end = start + (matchAt(HALF_OF_DAY, text, start)?.length ?? wordEnd + 1 - start);
  const symbol = vocabulary.symbolAt(text, start, end);
  return symbol === undefined ? null : { symbol, end };
}

/** End of the word that begins at a letter. */
export function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at += 1;
    else if (isApostrophe(code) && isInner(text, at)) at += 2;
    else return at;
  }
}

/** `don't`, `o'clock`, `O'Brien`, but not the possessive of `today's`. */
function isInner(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isLetter(next) && (next !== SMALL_S || isLetter(text.charCodeAt(at + 2)));
}
