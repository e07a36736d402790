import { expect, test } from 'vitest';
import { createEnglish } from '#lib/core/dates/en/english.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { findReadings } from '#lib/core/dates/grammar/match.ts';
import { ALL_SENTENCES } from './all-sentences.ts';
import { keepingAll } from './keep-all.ts';

const ENGLISH = createEnglish();

test('rules find the same in what is kept as in all tokens', () => {
  const { vocabulary, rules } = ENGLISH;
  const text = ALL_SENTENCES.join('\n\n');
  const all = lex(text, keepingAll(vocabulary));
  const kept = lex(text, vocabulary);
  expect(findReadings(kept, rules, vocabulary)).toEqual(findReadings(all, rules, vocabulary));
  expect(kept.symbols.length).toBeLessThan(all.symbols.length);
});

test('nothing is kept of a text without a word of time', () => {
  const { symbols, starts, ends } = lex(
    'The senate met at the palace, and the envoy left.',
    ENGLISH.vocabulary,
  );
  expect([symbols, starts, ends]).toEqual(['', [], []]);
});

test('a stretch is kept with the breaks on both sides of it', () => {
  const text = 'Envoys left Cairo on Monday for talks. They had met the envoy.';
  const { starts, ends } = lex(text, ENGLISH.vocabulary);
  expect(starts.map((start, token) => text.slice(start, ends[token]))).toEqual([
    'Cairo',
    'on',
    'Monday',
    'for',
    'talks',
  ]);
});

test('of a long run of joining words the last ones are kept for what they may join', () => {
  const text = `${'the '.repeat(1000)}last two Mondays ${'of the '.repeat(1000)}`;
  const { starts, ends, symbols } = lex(text, ENGLISH.vocabulary);
  const words = starts.map((start, token) => text.slice(start, ends[token]));
  expect(words.slice(0, words.indexOf('Mondays') + 1).slice(-4)).toEqual(['the', 'last', 'two', 'Mondays']);
  expect(symbols.length).toBeLessThan(2200);
});

test('what is kept of one text stays when the next is read, whatever their length', () => {
  const first = lex('They met on Monday.', ENGLISH.vocabulary);
  const before = JSON.stringify(first);
  const long = lex('1/1/'.repeat(20_000), ENGLISH.vocabulary);
  expect(long.symbols.length).toBe(long.starts.length);
  expect(JSON.stringify(first)).toBe(before);
  expect(lex('They met on Monday.', ENGLISH.vocabulary)).toEqual(first);
});
