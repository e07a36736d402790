import { isApostrophe, isDigit, isLetter, isUpper, matchAt } from './characters.ts';
import type { Token } from './lex.ts';
import { SYMBOL } from './symbols.ts';
import type { Vocabulary } from './vocabulary.ts';

const FULL_STOP = 0x2e;
const SMALL_S = 0x73;
const HALF_OF_DAY = /[ap]\.m\.?/iy;

/** Reads the word that begins at a letter, with the full stop of a known abbreviation: `Sept.`, `a.m.`. */
export function lexWord(text: string, start: number, vocabulary: Vocabulary): Token {
  const end = wordEnd(text, start);
  if (text.charCodeAt(end) === FULL_STOP) {
    const abbreviation = matchAt(HALF_OF_DAY, text, start) ?? text.slice(start, end + 1);
    const symbol = vocabulary.symbols.get(abbreviation);
    if (symbol !== undefined) return { symbol, end: start + abbreviation.length };
  }
  const first = text.charCodeAt(start);
  const symbol = vocabulary.mayHold(first, end - start)
    ? vocabulary.symbols.get(text.slice(start, end))
    : undefined;
  return { symbol: symbol ?? (isUpper(first) ? SYMBOL.name : SYMBOL.other), end };
}

function wordEnd(text: string, start: number): number {
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
