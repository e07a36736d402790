import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from '#lib/core/dates/calendar.ts';
import { daySpanOf, startOfYear, yearOf } from '#lib/core/search/text/day-span.ts';

const day = (number: number) => {
  const { year, month, day: dayOfMonth } = fromDayNumber(number);
  return [year, month, dayOfMonth].join('-');
};

test.each([
  ['2025-05-15', '2025-5-15', '2025-5-15'],
  ['2025-05-14TNI', '2025-5-14', '2025-5-14'],
  ['2025-05-14T09:00', '2025-5-14', '2025-5-14'],
  ['2024-02', '2024-2-1', '2024-2-29'],
  ['2025-Q1', '2025-1-1', '2025-3-31'],
  ['2025-SU', '2025-6-1', '2025-8-31'],
  ['2024-WI', '2024-12-1', '2025-2-28'],
  ['2025-W01', '2024-12-30', '2025-1-5'],
  ['2025-W20-WE', '2025-5-17', '2025-5-18'],
  ['1994', '1994-1-1', '1994-12-31'],
  ['199', '1990-1-1', '1999-12-31'],
  ['19', '1900-1-1', '1999-12-31'],
])('%s is %s to %s', (value, first, last) => {
  const span = daySpanOf(value);
  expect(span && [day(span.first), day(span.last)]).toEqual([first, last]);
});

test.each([
  '',
  'P3D',
  'PXD',
  'PRESENT_REF',
  '2025-02-30',
  '2025-13',
  '2025-00',
  '2025-W54',
  '2025-Q5',
  '1',
  '20255',
  'x2025',
])('%j is no time of the calendar', (value) => {
  expect(daySpanOf(value)).toBeNull();
});

test('the year of a day is that of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), (number) => {
      expect(yearOf(number)).toBe(fromDayNumber(number).year);
    }),
  );
});

test('a year begins where the calendar says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
      expect(startOfYear(year)).toBe(toDayNumber({ year, month: 1, day: 1 }));
    }),
  );
});
