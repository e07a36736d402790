import { expect, test } from 'vitest';
import type { Tense } from '#lib/core/dates/language.ts';
import { parseReference } from '#lib/core/dates/reference.ts';
import { NO_FOCUS } from '#lib/core/dates/resolve/focus.ts';
import { resolveDayOfMonth } from '#lib/core/dates/resolve/resolve-day-of-month.ts';

function resolved(day: number, publishedAt: string | null, tense: Tense, monthShift?: number): string | null {
  const scope = { reference: parseReference(publishedAt), focus: NO_FOCUS, tense, inSameBlock: false };
  return resolveDayOfMonth({ at: 'dayOfMonth', day, ...(monthShift !== undefined && { monthShift }) }, scope);
}

test.each([
  [14, '2025-05-14', null, '2025-05-14'],
  [13, '2025-05-14', 'past', '2025-05-13'],
  [15, '2025-05-14', 'past', '2025-04-15'],
  [15, '2025-05-14', 'future', '2025-05-15'],
  [3, '2025-05-14', 'future', '2025-06-03'],
  [31, '2025-03-01', 'past', '2025-01-31'],
  [30, '2025-12-31', 'past', '2025-12-30'],
  [1, '2025-12-31', 'future', '2026-01-01'],
] as const)('the %i. on %s, tense %s', (day, publishedAt, tense, expected) => {
  expect(resolved(day, publishedAt, tense)).toBe(expected);
});

test.each([
  [5, -1, '2025-04-05'],
  [5, 0, '2025-05-05'],
  [31, 1, null],
] as const)('the %i. of the month %i off', (day, monthShift, expected) => {
  expect(resolved(day, '2025-05-14', null, monthShift)).toBe(expected);
});

test.each([
  [15, 4, '2025-05-15'],
  [15, 2, '2025-04-15'],
  // No month near has a Friday the 15th: the weekday is a mistake.
  [15, 5, '2025-04-15'],
] as const)('the %i., weekday %i, whatever the tense', (day, weekday, expected) => {
  const scope = { reference: parseReference('2025-05-14'), focus: NO_FOCUS, inSameBlock: false } as const;
  expect(resolveDayOfMonth({ at: 'dayOfMonth', day, weekday }, { ...scope, tense: 'past' })).toBe(expected);
});

test('beside another day it is the nearest to that', () => {
  const focus = { ...NO_FOCUS, day: { year: 2019, month: 6, day: 29 } };
  const scope = { reference: parseReference('2025-05-14'), focus, tense: 'past', inSameBlock: true } as const;
  expect(resolveDayOfMonth({ at: 'dayOfMonth', day: 2 }, scope)).toBe('2019-07-02');
});

test('without a day of publication it is unknown', () => {
  expect(resolved(5, '2025-05', null)).toBeNull();
  expect(resolved(5, null, null)).toBeNull();
});
