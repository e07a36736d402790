import { expect, test } from 'vitest';
import { createEnglish } from '#lib/core/dates/en/english.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { SYMBOL } from '#lib/core/dates/grammar/symbols.ts';
import { keepingAll } from './keep-all.ts';

const ENGLISH = createEnglish();

const NAMES = new Map(Object.entries(SYMBOL).map(([name, symbol]) => [symbol as string, name]));

/** Tokens with the names of their kinds; words of the vocabulary are `word`. */
function tokens(text: string): string[] {
  const { symbols, starts, ends } = lex(text, keepingAll(ENGLISH.vocabulary));
  return [...symbols].map((symbol, i) => `${text.slice(starts[i], ends[i])}: ${NAMES.get(symbol) ?? 'word'}`);
}

test.each([
  ['Sept. 3', ['Sept.: word', '3: upTo12']],
  ['at 9 a.m. today', ['at: word', '9: upTo12', 'a.m.: word', 'today: word']],
  ['at 9am', ['at: word', '9: upTo12', 'am: word']],
  ["today's envoy", ['today: word', "'s: possessive", 'envoy: other']],
  ['today’s', ['today: word', '’s: possessive']],
  ["don't go", ["don't go: other"]],
  ["'94 and '90s", ["'94: shortYear", 'and: word', "'90s: decade"]],
  ['the 1990s', ['the: word', '1990s: decade']],
  ['third-quarter', ['third: word', '-: hyphen', 'quarter: word']],
  ['two - three', ['two: word', '-: dash', 'three: word']],
  ['2007–09', ['2007: fourDigits', '–: dash', '09: upTo12']],
  ['2025-05-14T09:30Z', ['2025-05-14T09:30Z: isoDate']],
  ['11/05/2025', ['11/05/2025: numericDate']],
  ['14:30', ['14:30: clock']],
  ['9.30am', ['9.30: clock', 'am: word']],
  ['1,500 2.5 2.0.6', ['1,500: decimal', '2.5: decimal', '2.0.6: amount']],
  ['$1,999.50', ['$: stop', '1,999.50: amount']],
  ['40% 3D F16', ['40%: amount', '3D: amount', 'F16: name']],
  ['17th 42nd', ['17th: dayOrdinal', '42nd: ordinal']],
  ['New envoys left Cairo Paris', ['New: word', 'envoys left: other', 'Cairo Paris: name']],
  ['one\n\ntwo', ['one: word', '\n\n: blockBreak', 'two: word']],
  ['one\ntwo', ['one: word', 'two: word']],
  ['@news2024 #may', ['@news2024 #may: other']],
  ['https://a.org/2020/05/11 on', ['https://a.org/2020/05/11: other', 'on: word']],
  ['МАЙ 2020', ['МАЙ: other', '2020: fourDigits']],
])('%s', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});
