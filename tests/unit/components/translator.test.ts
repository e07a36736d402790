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
  expect(english.t('mentionPosition', '3', '12')).toBe('3 of 12 mentions here');
});
