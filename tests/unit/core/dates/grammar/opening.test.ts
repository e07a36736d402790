import { expect, test } from 'vitest';
import { ENGLISH } from '#lib/core/dates/en/english.ts';
import { ENGLISH_MACROS } from '#lib/core/dates/en/macros.ts';
import { ENGLISH_RULES } from '#lib/core/dates/en/rules.ts';
import { compileForm } from '#lib/core/dates/grammar/form.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { openingOf } from '#lib/core/dates/grammar/opening.ts';
import { ALL_SENTENCES } from './all-sentences.ts';
import { keepingAll } from './keep-all.ts';

test.each([
  ['[ab][c]', 'ab', 'c', false],
  ['[a]?[b]', 'ab', 'b', true],
  ['[a]?[b][c]', 'ab', 'bc', false],
  ['[a]{0,4}[b]{1,2}', 'ab', 'ab', true],
  ['[a]{1,2}[b]', 'a', 'ab', false],
  ['[a]|[bc]', 'abc', '', true],
  ['(?:[a]|[b][c])[d]', 'ab', 'cd', false],
  ['(?:[a]|[b]?)[d]', 'abd', 'd', true],
  ['(?:[a][b])?[c]', 'ac', 'b', true],
  ['(?:[a][b])?[c][d]', 'ac', 'bd', false],
  ['(?<x>[a])[b]', 'a', 'b', false],
  ['(?:[a])(?=[b])', 'a', '', true],
  ['(?<=[a])[b]', 'b', '', true],
  ['(?=[a])[b][c]', 'b', 'c', false],
  ['(?<![a])[b](?![c])', 'b', '', true],
  ['[\\-\\]]', '-]', '', true],
])('%s opens with %s, then %s', (source, first, second, mayBeSingle) => {
  const opening = openingOf(source);
  expect([...opening.first].sort().join('')).toBe(first);
  expect([...opening.second].sort().join('')).toBe(second);
  expect(opening.mayBeSingle).toBe(mayBeSingle);
});

test.each(['[a]?', '[a]|', '(?:[a]{0,2})(?=[b])'])('%s, which may be empty, is refused', (source) => {
  expect(() => openingOf(source)).toThrow('empty');
});

test('no form of English matches where its rule is not tried', () => {
  const { rules, vocabulary } = ENGLISH;
  const { symbols } = lex(ALL_SENTENCES.join('\n\n'), keepingAll(vocabulary));
  for (const { name, form } of ENGLISH_RULES) {
    const { scan } = compileForm(form, vocabulary, ENGLISH_MACROS);
    for (const { index } of symbols.matchAll(new RegExp(scan.source, 'g'))) {
      const tried = rules.openedBy(symbols.charCodeAt(index), symbols.charCodeAt(index + 1));
      expect(tried.map(({ rule }) => rule.name)).toContain(name);
    }
  }
});
