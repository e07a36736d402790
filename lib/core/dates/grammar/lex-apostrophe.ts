import { codeAt, isDigit, isLetter, matchAt } from './characters.ts';
import { SYMBOL } from './symbols.ts';
import type { Token } from './token.ts';

const SHORT_YEAR = /['’‘](\d0s|\d\d)(?![\p{L}\d])/uy;
const SMALL_S = 0x73;
const POSSESSIVE = /['’]s(?![\p{L}\d])/uy;

/** `'94`, `'80s`, `'s`; otherwise a quotation mark, or the apostrophe of `three years'`, which is no token. */
export function lexApostrophe(text: string, start: number): Token {
  const next = codeAt(text, start + 1);
  const year = isDigit(next) ? matchAt(SHORT_YEAR, text, start) : undefined;
  if (year !== undefined) {
    return { symbol: year.endsWith('s') ? SYMBOL.decade : SYMBOL.shortYear, end: start + year.length };
  }
  const possessive = next === SMALL_S ? matchAt(POSSESSIVE, text, start) : undefined;
  if (possessive !== undefined) return { symbol: SYMBOL.possessive, end: start + possessive.length };
  return { symbol: isLetter(codeAt(text, start - 1)) ? null : SYMBOL.stop, end: start + 1 };
}
