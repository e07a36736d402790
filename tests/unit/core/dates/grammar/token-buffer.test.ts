import { expect, test } from 'vitest';
import { ENGLISH } from '#lib/core/dates/en/english.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { findReadings } from '#lib/core/dates/grammar/match.ts';
import { ALL_SENTENCES } from './all-sentences.ts';
import { keepingAll } from './keep-all.ts';

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
