import { expect, test } from 'vitest';
import { createTranslator } from '#components/text/translator.ts';
import { english } from './english.ts';

test.each([
  [0, '0 notes'],
  [1, '1 note'],
  [2, '2 notes'],
  [1280, '1,280 notes'],
])('%d is said as %s', (count, expected) => {
  expect(english.plural('noteCount', count)).toBe(expected);
});

test('a locale with more plural forms gets its own, and falls back where it has none', () => {
  const polish = createTranslator(
    (name, [count]) =>
      ({ noteCount_one: `${count} notatka`, noteCount_other: `${count} notatki` })[name] ?? '',
    'pl',
  );
  expect(polish.plural('noteCount', 1)).toBe('1 notatka');
  // 5 is "many" in Polish, which this file lacks.
  expect(polish.plural('noteCount', 5)).toBe('5 notatki');
});

test('substitutions stand where the sentence wants them', () => {
  expect(english.t('mentionPosition', '3rd', '12')).toBe('3rd of 12 mentions here');
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [21, '21st'],
  [112, '112th'],
])('place %d is said as %s', (place, expected) => {
  expect(english.ordinal(place)).toBe(expected);
});
