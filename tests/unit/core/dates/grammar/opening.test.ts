import { expect, test } from 'vitest';
import { createEnglish } from '#lib/core/dates/en/english.ts';
import { ENGLISH_MACROS } from '#lib/core/dates/en/macros.ts';
import { ENGLISH_RULES } from '#lib/core/dates/en/rules.ts';
import { FormCompiler } from '#lib/core/dates/grammar/form.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { hasSymbol, openingOf, partsOf, type SymbolSet } from '#lib/core/dates/grammar/opening.ts';
import { ALL_SENTENCES } from './all-sentences.ts';
import { keepingAll } from './keep-all.ts';

const ENGLISH = createEnglish();

/** By code. */
function symbolsOf(set: SymbolSet): string {
  const codes = Array.from({ length: 0x80 }, (_, code) => code).filter((code) => hasSymbol(set, code));
  return String.fromCharCode(...codes);
}

test.each([
  ['[ab][c]', 'ab', 'c', ''],
  ['[a]?[b]', 'ab', 'b', 'b'],
  ['[a]?[b][c]', 'ab', 'bc', ''],
  ['[a]{0,4}[b]{1,2}', 'ab', 'ab', 'b'],
  ['[a]{1,2}[b]', 'a', 'ab', ''],
  ['[a]|[bc]', 'abc', '', 'abc'],
  ['(?:[a]|[b][c])[d]', 'ab', 'cd', ''],
  ['(?:[a]|[b]?)[d]', 'abd', 'd', 'd'],
  ['(?:[a][b])?[c]', 'ac', 'b', 'c'],
  ['(?:[a][b])?[c][d]', 'ac', 'bd', ''],
  ['(?<x>[a])[b]', 'a', 'b', ''],
  ['(?:[a])(?=[b])', 'a', '', 'a'],
  ['(?<=[a])[b]', 'b', '', 'b'],
  ['(?=[a])[b][c]', 'b', 'c', ''],
  ['(?<![a])[b](?![c])', 'b', '', 'b'],
  ['[\\-a]', '-a', '', '-a'],
  ['[a][b](?:[c]|[d])[e]|[f]', 'af', 'b', 'f'],
  ['(?:[a][b](?:[c]|[d])?|[e])[f]', 'ae', 'bf', ''],
])('%s opens with %s, then %s, and may be %s alone', (source, first, second, single) => {
  const opening = openingOf(source);
  expect(symbolsOf(opening.first)).toBe(first);
  expect(symbolsOf(opening.second)).toBe(second);
  expect(symbolsOf(opening.single)).toBe(single);
});

test('what a group of the match can begin with; one that is only looked at, with anything', () => {
  const { groups } = partsOf('(?<x>[a]?[b])[c](?=(?<y>[d]))(?<x>[e])?');
  expect([...groups.keys()]).toEqual(['x', 'y']);
  expect(symbolsOf(groups.get('x') ?? 0n)).toBe('abe');
  expect(symbolsOf(groups.get('y') ?? 0n)).toContain('abcdefgh');
});

test.each([
  ['[ab][c]?[d]', ['ab', 'd']],
  ['[a]{1,3}[b]{0,2}', ['a']],
  ['[a](?:[b]|[cd])', ['a', 'bcd']],
  ['[a](?:[b][cde]|[fg][h])', ['a', 'bh']],
  ['[a](?:[b]|[c]?)', ['a']],
  ['(?<=[a])[b](?=[c][d])', ['a', 'b', 'c', 'd']],
  ['(?<![a])[b](?![c])', ['b']],
])('every match of %s needs one of each of %s', (source, needs) => {
  expect(partsOf(source).needs).toEqual(needs);
});

test.each(['[a]?', '[a]|', '(?:[a]{0,2})(?=[b])'])('%s, which may be empty, is refused', (source) => {
  expect(() => openingOf(source)).toThrow('empty');
});

test('no form of English matches where its rule is not tried', () => {
  const { rules, vocabulary } = ENGLISH;
  const { symbols } = lex(ALL_SENTENCES.join('\n\n'), keepingAll(vocabulary));
  for (const { name, form } of ENGLISH_RULES) {
    const { scan } = new FormCompiler(vocabulary, ENGLISH_MACROS).compile(form);
    for (const { index } of symbols.matchAll(new RegExp(scan.source, 'g'))) {
      const tried = rules.openedBy(symbols.charCodeAt(index), symbols.charCodeAt(index + 1));
      expect(tried.map(({ rule }) => rule.name)).toContain(name);
    }
  }
});
