import { expect, test } from 'vitest';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';

function values(text: string, lang: string): string[] {
  return recogniseDates(text, { lang, publishedAt: '2025-05-14' }).map(({ date }) => date.value);
}

test.each([
  ['2025-05-14', '2025-05-14'],
  ['2025/05/14', '2025-05-14'],
  ['14.05.2025', '2025-05-14'],
  ['05/14/2025', '2025-05-14'],
  ['05/05/2025', '2025-05-05'],
])('%s has but one order in any language', (text, value) => {
  expect(values(`— ${text} —`, 'sv')).toEqual([value]);
});

test.each([
  ['the order of day and month', '04.05.2025'],
  ['the century', '14.05.25'],
  ['a year of another calendar', '1404-02-24'],
  ['a year of another calendar', '14/02/2568'],
  ['a month that is none', '14.13.2025'],
  ['words', '14 maj 2025'],
])('unknown: %s', (_, text) => {
  expect(values(text, 'sv')).toEqual([]);
});

test.each([
  ['es-MX', '14 de mayo de 2025'],
  ['ES', '14 de mayo de 2025'],
  ['pt_BR', '14 de maio de 2025'],
  ['uk-UA', '14 травня 2025 року'],
  ['de-Latn-AT', '14. Mai 2025'],
])('of %s the primary subtag counts', (lang, text) => {
  expect(values(text, lang)).toEqual(['2025-05-14']);
});
