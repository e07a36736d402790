import { isApostrophe, isDigit, isLetter, isUpper, matchAt } from './characters.ts';
import { SYMBOL } from './symbols.ts';
import type { Vocabulary } from './vocabulary.ts';

interface LexedWord {
  readonly symbol: string;
  readonly end: number;
}

const FULL_STOP = 0x2e;
const SMALL_S = 0x73;
const HALF_OF_DAY = /[ap]\.m\.?/iy;

/**
 * The symbol of a word that by its first letters and length cannot be in the vocabulary; null where it may be, alone or
 * with the full stop that follows.
 */
export function unknownWord(text: string, start: number, end: number, vocabulary: Vocabulary): string | null {
  const known = vocabulary.mayHold(text, start, end - start) || text.charCodeAt(end) === FULL_STOP;
  return known ? null : symbolOfUnknown(text.charCodeAt(start));
}

/** Reads the word from start to end, with the full stop of a known abbreviation: `Sept.`, `a.m.`. */
export function lexWord(text: string, start: number, end: number, vocabulary: Vocabulary): LexedWord {
  if (text.charCodeAt(end) === FULL_STOP) {
    const abbreviation = matchAt(HALF_OF_DAY, text, start) ?? text.slice(start, end + 1);
    const symbol = vocabulary.symbols.get(abbreviation);
    if (symbol !== undefined) return { symbol, end: start + abbreviation.length };
  }
  const symbol = vocabulary.symbols.get(text.slice(start, end));
  return { symbol: symbol ?? symbolOfUnknown(text.charCodeAt(start)), end };
}

function symbolOfUnknown(first: number): string {
  return isUpper(first) ? SYMBOL.name : SYMBOL.other;
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
