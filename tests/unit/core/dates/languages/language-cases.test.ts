import { describe, expect, test } from 'vitest';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import { isMarked } from '#lib/core/mention.ts';
import { readCase, writeMention } from '../read-case.ts';
import { LANGUAGES } from './languages.ts';

describe.each(LANGUAGES)('$lang', ({ lang, cases }) => {
  const context = { lang, publishedAt: '2025-05-14' };

  test.each(cases.dates.map((dateCase) => [dateCase[0], dateCase] as const))('%s', (_, dateCase) => {
    const { text, expected } = readCase(dateCase);
    expect(recogniseDates(text, context).map((mention) => writeMention(text, mention))).toEqual(expected);
  });

  test.each(cases.none)('nothing: %s', (text) => {
    const marked = recogniseDates(text, context).filter(isMarked);
    expect(marked.map(({ start, end, rule }) => `${text.slice(start, end)} (${rule})`)).toEqual([]);
  });
});
