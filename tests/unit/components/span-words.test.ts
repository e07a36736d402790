import { expect, test } from 'vitest';
import { spanWords } from '#components/library/span-words.ts';
import { daySpanOf } from '#lib/core/search/text/day-span.ts';

test.each([
  ['2025-05-14', '2025-05-14', '14 May 2025'],
  ['2025-05-14', '2025-05-18', '14–18 May 2025'],
  ['2025-05', '2025-05', 'May 2025'],
  ['2025-05', '2025-07', 'May–July 2025'],
  ['2025', '2025', '2025'],
  ['1946', '2025', '1946–2025'],
  ['199', '199', '1990–1999'],
])('%s to %s: %s', (from, to, words) => {
  const span = { first: daySpanOf(from)?.first ?? 0, last: daySpanOf(to)?.last ?? 0 };
  expect(spanWords(span, 'en-GB').replace(/[\u2009\u202f]/g, '')).toBe(words);
});
