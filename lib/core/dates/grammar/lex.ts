import { isDigit, isLetter, isUpper, matchAt } from './characters.ts';
import { lexNumber } from './lex-number.ts';
import { SYMBOL } from './symbols.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text as tokens: token `i` is `text.slice(starts[i], ends[i])` and its kind the symbol `symbols[i]`. */
export interface Lexed {
  readonly text: string;
  readonly symbols: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const APOSTROPHES = "'\u2019";
const TWO_DIGIT_YEAR = /['\u2019\u2018](\d0s|\d\d)(?![\p{L}\d])/uy;
const LETTER_DOT_ABBREVIATION = /[ap]\.m\.?/iy;
const REST_OF_ADDRESS = /\S{0,4096}/y;

/**
 * Splits a text into tokens in one pass. White space is no token, except that a blank line is a block break; runs of
 * words unknown to the vocabulary are one token.
 */
export function lex(text: string, vocabulary: Vocabulary): Lexed {
  const symbols: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (symbol: string, start: number, end: number) => {
    const last = symbols.length - 1;
    if ((symbol === SYMBOL.other || symbol === SYMBOL.name) && symbols[last] === symbol) {
      ends[last] = end;
      return;
    }
    symbols.push(symbol);
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isLetter(code)) {
      at = wordEnd(text, at);
      const next = text.charCodeAt(at);
      if (next === 0x2e) {
        const abbreviation = matchAt(LETTER_DOT_ABBREVIATION, text, start) ?? text.slice(start, at + 1);
        const symbol = vocabulary.symbols.get(abbreviation);
        if (symbol !== undefined) {
          at = start + abbreviation.length;
          put(symbol, start, at);
          continue;
        }
      }
      put(
        vocabulary.symbols.get(text.slice(start, at)) ?? (isUpper(code) ? SYMBOL.name : SYMBOL.other),
        start,
        at,
      );
    } else if (isDigit(code)) {
      const { symbol, end } = lexNumber(text, at);
      at = end;
      put(symbol, start, at);
    } else if (code === 0x20 || code === 0x0a || (code >= 0x09 && code <= 0x0d) || code === 0xa0) {
      at = spaceEnd(text, at);
      if (hasBlankLine(text, start, at)) put(SYMBOL.blockBreak, start, at);
    } else if (APOSTROPHES.includes(text.charAt(at)) || code === 0x2018) {
      const year = matchAt(TWO_DIGIT_YEAR, text, at);
      if (year !== undefined) {
        at += year.length;
        put(year.endsWith('s') ? SYMBOL.decade : SYMBOL.shortYear, start, at);
      } else if (/^s(?![\p{L}\d])/u.test(text.slice(at + 1, at + 3))) {
        at += 2;
        put(SYMBOL.possessive, start, at);
      } else {
        at += 1;
        if (!isLetter(text.charCodeAt(start - 1))) put(SYMBOL.stop, start, at);
      }
    } else if (code === 0x40 || code === 0x23 || text.startsWith('://', at)) {
      at += Math.max(1, matchAt(REST_OF_ADDRESS, text, at)?.length ?? 1);
      put(SYMBOL.other, start, at);
    } else {
      at += 1;
      put(punctuation(text, start), start, at);
    }
  }
  return { text, symbols: symbols.join(''), starts, ends };
}

function punctuation(text: string, at: number): string {
  switch (text.charAt(at)) {
    case ',':
      return SYMBOL.comma;
    case '/':
      return SYMBOL.slash;
    case '(':
    case '[':
      return SYMBOL.open;
    case ')':
    case ']':
      return SYMBOL.close;
    case '\u2010':
    case '\u2011':
    case '-':
      return isSpaceOrHyphen(text, at - 1) || isSpaceOrHyphen(text, at + 1) ? SYMBOL.dash : SYMBOL.hyphen;
    case '\u2012':
    case '\u2013':
    case '\u2014':
    case '\u2212':
      return SYMBOL.dash;
    default:
      return SYMBOL.stop;
  }
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at += 1;
    else if (APOSTROPHES.includes(text.charAt(at)) && isInnerApostrophe(text, at)) at += 2;
    else return at;
  }
}

/** `don't`, `o'clock`, `O'Brien`, but not the possessive of `today's`. */
function isInnerApostrophe(text: string, at: number): boolean {
  if (at >= text.length || !isLetter(text.charCodeAt(at + 1))) return false;
  const isS = text.charCodeAt(at + 1) === 0x73;
  return !isS || isLetter(text.charCodeAt(at + 2));
}

function spaceEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const space = text.slice(start, end);
  return space.indexOf('\n') !== space.lastIndexOf('\n');
}

function isSpaceOrHyphen(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === '-' || char.trim() === '';
}
