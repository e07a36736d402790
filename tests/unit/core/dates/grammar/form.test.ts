import { expect, test } from 'vitest';
import { createEnglish } from '#lib/core/dates/en/english.ts';
import { ENGLISH_MACROS } from '#lib/core/dates/en/macros.ts';
import { ENGLISH_RULES } from '#lib/core/dates/en/rules.ts';
import { ENGLISH_CLASSES } from '#lib/core/dates/en/vocabulary.ts';
import { FormCompiler, literalsOf } from '#lib/core/dates/grammar/form.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { createVocabulary } from '#lib/core/dates/grammar/vocabulary.ts';
import { canBeMadeOf } from './can-be-made-of.ts';
import { keepingAll } from './keep-all.ts';

const ENGLISH = createEnglish();

const FORM = '(?<=in) the? (?<which>last|next) FRUIT (?! DAY)';
const VOCABULARY = createVocabulary({
  classes: {
    FRUIT: { words: { apple: 1, pear: 2 } },
    TREE: { words: { pear: 7 } },
    NAME: { words: { Rome: 1 }, proper: true },
  },
  literals: literalsOf(FORM),
  cores: new Set(['FRUIT', 'TREE', 'NAME']),
});

function matches(form: string, text: string): string[] {
  const { symbols, starts, ends } = lex(text, keepingAll(VOCABULARY));
  const { source } = new FormCompiler(VOCABULARY, { BASKET: 'FRUIT FRUIT' }).compile(form).scan;
  return [...symbols.matchAll(new RegExp(source, 'g'))].map((match) =>
    text.slice(starts[match.index], ends[match.index + match[0].length - 1]),
  );
}

test('the words a form names are its lower-case ones, group names aside', () => {
  expect(literalsOf(FORM)).toEqual(['in', 'the', 'last', 'next']);
});

test.each([
  [FORM, 'in the last pear', ['the last pear']],
  [FORM, 'in next Apple', ['next Apple']],
  [FORM, 'the last pear', []],
  [FORM, 'in the last pear 3', []],
  ['TREE', 'apple pear', ['pear']],
  ['NAME', 'Rome ROME rome', ['Rome']],
  ['BASKET', 'pear apple', ['pear apple']],
  ['BASKET{1,2}', 'pear apple apple pear', ['pear apple apple pear']],
])('%s in "%s"', (form, text, expected) => {
  expect(matches(form, text)).toEqual(expected);
});

test.each(['FRUIT*', 'FRUIT+', 'FRUIT{2,}'])('the unbounded %s is refused', (form) => {
  expect(() => new FormCompiler(VOCABULARY, {}).compile(form)).toThrow('unbounded');
});

test('an unknown class is refused', () => {
  expect(() => new FormCompiler(VOCABULARY, {}).compile('STONE')).toThrow('STONE');
});

test.each([
  ['[a][b]', 'ab', true],
  ['[a][b]', 'a', false],
  ['[a](?:[b]|[c])', 'ac', true],
  ['[a](?:[b]|[c]){1,2}', 'a', false],
  ['[a](?:[b]|[c])?', 'a', true],
  ['(?<x>[b]){0,4}[a](?![c])', 'a', true],
  ['(?<=[b])[\\]a]', ']', true],
])('%s of symbols "%s" alone: %s', (source, symbols, expected) => {
  expect(canBeMadeOf(source, new Set(symbols))).toBe(expected);
});

test('every English form that is read holds a word a date is made around', () => {
  const { vocabulary } = ENGLISH;
  const symbols = [...vocabulary.classes.values()].flatMap((all) => [...all]);
  const joining = new Set(symbols.filter((symbol) => vocabulary.kinds[symbol.charCodeAt(0)] === 0));
  const idle = ENGLISH_RULES.filter(
    ({ form, read }) =>
      read && canBeMadeOf(new FormCompiler(vocabulary, ENGLISH_MACROS).compile(form).scan.source, joining),
  );
  // The second day looks back at a month.
  expect(idle.map(({ name }) => name)).toEqual(['second-day']);
  expect(Object.keys(ENGLISH_MACROS).filter((name) => name in ENGLISH_CLASSES)).toEqual([]);
});
