import { expect, test } from 'vitest';
import { ENGLISH } from '#lib/core/dates/en/english.ts';
import { ENGLISH_MACROS } from '#lib/core/dates/en/macros.ts';
import { ENGLISH_RULES } from '#lib/core/dates/en/rules.ts';
import { firstSymbols } from '#lib/core/dates/grammar/first-symbols.ts';
import { compileForm } from '#lib/core/dates/grammar/form.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { ALL_SENTENCES } from './all-sentences.ts';
import { keepingAll } from './keep-all.ts';

test.each([
  ['[ab][c]', 'ab'],
  ['[a]?[b]', 'ab'],
  ['[a]{0,4}[b]{1,2}', 'ab'],
  ['[a]{1,2}[b]', 'a'],
  ['[a]|[bc]', 'abc'],
  ['(?:[a]|[b][c])[d]', 'ab'],
  ['(?:[a]|[b]?)[d]', 'abd'],
  ['(?:[a][b])?[c]', 'ac'],
  ['(?<x>[a])[b]', 'a'],
  ['(?:[a])(?=[b])', 'a'],
  ['(?<=[a])[b]', 'b'],
  ['(?=[a])[b]', 'b'],
  ['(?<![a])[b](?![c])', 'b'],
  ['[\\-\\]]', '-]'],
])('%s begins with %s', (source, symbols) => {
  expect([...firstSymbols(source)].sort().join('')).toBe(symbols);
});

test.each(['[a]?', '[a]|', '(?:[a]{0,2})(?=[b])'])('%s, which may be empty, is refused', (source) => {
  expect(() => firstSymbols(source)).toThrow('empty');
});

test('no form of English matches where it is not tried', () => {
  const { vocabulary } = ENGLISH;
  const { symbols } = lex(ALL_SENTENCES.join('\n\n'), keepingAll(vocabulary));
  for (const { form } of ENGLISH_RULES) {
    const { scan } = compileForm(form, vocabulary, ENGLISH_MACROS);
    const first = firstSymbols(scan.source);
    for (const match of symbols.matchAll(new RegExp(scan.source, 'g'))) expect(first).toContain(match[0][0]);
  }
});
