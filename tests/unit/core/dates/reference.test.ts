import { expect, test } from 'vitest';
import { parseReference } from '#lib/core/dates/reference.ts';

test.each([
  ['2025-05-14', { year: 2025, month: 5, day: 14 }],
  ['2025-05-14T21:40:00-04:00', { year: 2025, month: 5, day: 14 }],
  ['2025-05-14T23:59:59Z', { year: 2025, month: 5, day: 14 }],
  ['2025-05-14 08:00', { year: 2025, month: 5, day: 14 }],
  ['1996-08', { year: 1996, month: 8, day: null }],
])('%s is read as written', (publishedAt, reference) => {
  expect(parseReference(publishedAt)).toEqual(reference);
});

test.each([null, '', '2025', '2025-13', '2025-02-30', 'May 14, 2025', '2025-05-14x', '20250514'])(
  '%s is no reference',
  (publishedAt) => {
    expect(parseReference(publishedAt)).toBeNull();
  },
);
