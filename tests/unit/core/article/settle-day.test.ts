import { expect, test } from 'vitest';
import { isInFuture, settleDay } from '#lib/core/article/settle-day.ts';

test.each<[stated: string, shown: string | null, settled: string]>([
  ['2025-05-15T02:18:11Z', '2025-05-14', '2025-05-14'],
  ['2025-05-14T23:15:00+00:00', '2025-05-15', '2025-05-15'],
  ['2025-05-15', '2025-05-14', '2025-05-14'],
  ['2025-03-01T00:10:00Z', '2025-02-28', '2025-02-28'],
])('%s on a page that shows %s is of %s', (stated, shown, settled) => {
  expect(settleDay(stated, shown)).toBe(settled);
});

test.each<[stated: string, shown: string | null]>([
  ['2025-05-15T02:18:11Z', null],
  ['2025-05-15T02:18:11Z', '2025-05-15'],
  ['2025-05-15T02:18:11Z', '2025-05-12'],
  ['2025-05-15T02:18:11-04:00', '2025-05-14'],
  ['2025-05-15T02:18:11', '2025-05-14'],
  ['2025-05', '2025-05-14'],
])('%s on a page that shows %s is kept', (stated, shown) => {
  expect(settleDay(stated, shown)).toBe(stated);
});

test.each([
  ['2025-05-14', false],
  ['2025-05-15T11:00:00+14:00', false],
  ['2025-05-16', true],
  ['2026-05', true],
  ['2025-05', false],
])('%s seen on 2025-05-14 is in the future: %s', (iso, future) => {
  expect(isInFuture(iso, '2025-05-14')).toBe(future);
});
