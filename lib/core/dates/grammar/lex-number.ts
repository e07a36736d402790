import { codeAt, isDigit, isLetter, matchAt } from './characters.ts';
import { SYMBOL } from './symbols.ts';
import type { Token } from './token.ts';

const ISO_DATE =
  /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\p{L}\d-])/uy;
const NUMERIC_DATE =
  /(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}([/.])\d{1,2}\2\d{1,2})(?![\p{L}\d/-]|\.\d)/uy;
const CLOCK = /\d{1,2}(?::\d\d(?::\d\d)?|\.\d\d(?= ?[ap]\.?m\b))(?![\d:])/iy;
// Bounded, because a long run of groups overflows the stack of the regular expression engine.
const DECIMAL = /\d{1,3}(?:,\d{3}){1,9}(?:\.\d{1,32})?(?!\d)|\d{1,32}\.\d{1,32}(?![.\d]\d)/y;
const DOTTED = /\d{1,32}(?:\.\d{1,32}){1,16}/y;
const SUFFIX = /(?:st|nd|rd|th|s|[ap]m|[ap]\.m)(?![\p{L}\d])|[\p{L}\d]{0,64}/uy;
/** What may begin with a number, by the mark after that. */
const COMPOSITES: Readonly<Record<string, readonly (readonly [pattern: RegExp, symbol: string])[]>> = {
  '-': [
    [ISO_DATE, SYMBOL.isoDate],
    [NUMERIC_DATE, SYMBOL.numericDate],
  ],
  '/': [[NUMERIC_DATE, SYMBOL.numericDate]],
  '.': [
    [NUMERIC_DATE, SYMBOL.numericDate],
    [CLOCK, SYMBOL.clock],
  ],
  ':': [[CLOCK, SYMBOL.clock]],
};
const QUARTER = /^Q(?:\d\d)?$/;
/** Before or after a number, these make it an amount: money, shares, temperatures, item numbers. */
const AMOUNT_BEFORE = '$£€¥₹₽#';
const AMOUNT_AFTER = '%°€£$¢';

/** Reads the number that begins at a digit, with what is glued to it. */
export function lexNumber(text: string, start: number): Token {
  let end = start + 1;
  while (isDigit(codeAt(text, end))) end += 1;
  if (AMOUNT_BEFORE.includes(text.charAt(start - 1)) && start > 0) {
    return { symbol: SYMBOL.amount, end: start + (matchAt(DECIMAL, text, start)?.length ?? end - start) };
  }
  const next = text.charAt(end);
  const goesOn = isDigit(codeAt(text, end + 1));
  if (goesOn && end - start <= 4) {
    for (const [pattern, symbol] of COMPOSITES[next] ?? []) {
      const match = matchAt(pattern, text, start);
      if (match !== undefined) return { symbol, end: start + match.length };
    }
  }
  if (goesOn && (next === ',' || next === '.')) {
    const decimal = matchAt(DECIMAL, text, start);
    if (decimal !== undefined) return amountOr(SYMBOL.decimal, text, start + decimal.length);
    const dotted = matchAt(DOTTED, text, start);
    if (dotted !== undefined) return { symbol: SYMBOL.amount, end: start + dotted.length };
  }
  if (isLetter(codeAt(text, end))) return withSuffix(text, start, end);
  return amountOr(plain(text, start, end), text, end);
}

function withSuffix(text: string, start: number, end: number): Token {
  const suffix = matchAt(SUFFIX, text, end) ?? '';
  switch (suffix) {
    case 'st':
    case 'nd':
    case 'rd':
    case 'th':
      return {
        symbol: end - start <= 2 && Number(text.slice(start, end)) <= 31 ? SYMBOL.dayOrdinal : SYMBOL.ordinal,
        end: end + 2,
      };
    case 's':
      return {
        symbol: /^(?:1\d|20)?\d0$/.test(text.slice(start, end)) ? SYMBOL.decade : SYMBOL.amount,
        end: end + 1,
      };
    case 'am':
    case 'pm':
    case 'a.m':
    case 'p.m':
      return { symbol: plain(text, start, end), end };
    default:
      return {
        symbol: isQuarter(text, start, end, suffix) ? SYMBOL.quarterCode : SYMBOL.amount,
        end: end + suffix.length,
      };
  }
}

function isQuarter(text: string, start: number, end: number, suffix: string): boolean {
  return end === start + 1 && '1234'.includes(text.charAt(start)) && QUARTER.test(suffix);
}

function plain(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > 4) return SYMBOL.integer;
  const value = Number(text.slice(start, end));
  if (length === 4) return value >= 1000 && value < 2200 ? SYMBOL.fourDigits : SYMBOL.integer;
  if (length === 3) return SYMBOL.integer;
  if (value === 0) return SYMBOL.zero;
  if (value <= 12) return SYMBOL.upTo12;
  if (value <= 24) return SYMBOL.upTo24;
  if (value <= 31) return SYMBOL.upTo31;
  return value <= 59 ? SYMBOL.upTo59 : SYMBOL.upTo99;
}

function amountOr(symbol: string, text: string, end: number): Token {
  const next = text.charAt(end);
  return next !== '' && AMOUNT_AFTER.includes(next)
    ? { symbol: SYMBOL.amount, end: end + 1 }
    : { symbol, end };
}
