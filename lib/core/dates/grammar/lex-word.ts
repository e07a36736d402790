import { codeAt, isApostrophe, isDigit, isLetter, isUpper, matchAt } from './characters.ts';
import { SYMBOL } from './symbols.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

const SMALL_S = 0x73;
const HALF_OF_DAY = /[ap]\.m\.?/iy;

const NAME = SYMBOL.name.charCodeAt(0);
const OTHER = SYMBOL.other.charCodeAt(0);

/** Code of the symbol of the word from start to end, known or not. */
export function wordCode(text: string, start: number, end: number, { words }: Vocabulary): number {
  return words.codeAt(text, start, end) || (isUpper(text.charCodeAt(start)) ? NAME : OTHER);
}

/** Reads a word and the full stop that stands after it, where the two are a known abbreviation: `Sept.`, `a.m.`. */
export function lexAbbreviation(
  text: string,
  start: number,
  wordEnd: number,
  { words }: Vocabulary,
): Token | null {
  const halfOfDay = wordEnd === start + 1 ? matchAt(HALF_OF_DAY, text, start) : undefined;
  const end = halfOfDay === undefined ? wordEnd + 1 : start + halfOfDay.length;
  const code = words.codeAt(text, start, end);
  return code === 0 ? null : { symbol: String.fromCharCode(code), end };
}

/** End of the word that begins at a letter. */
export function wordEnd(text: string, start: number): number {
  const { length } = text;
  let at = start + 1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at += 1;
    else if (isApostrophe(code) && isInner(text, at)) at += 2;
    else return at;
  }
  return length;
}

/** `don't`, `o'clock`, `O'Brien`, but not the possessive of `today's`. */
function isInner(text: string, at: number): boolean {
  const next = codeAt(text, at + 1);
  return isLetter(next) && (next !== SMALL_S || isLetter(codeAt(text, at + 2)));
}
