import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  easterSunday,
  fromDayNumber,
  isoWeekOf,
  isRealDay,
  nthWeekday,
  toDayNumber,
  weekdayOf,
} from '#lib/core/dates/calendar.ts';

/** About 200 BC to AD 7500: well beyond what an article speaks of. */
const dayNumber = fc.integer({ min: -800_000, max: 2_000_000 });

test('day numbers and days are one to one', () => {
  fc.assert(
    fc.property(dayNumber, (number) => {
      expect(toDayNumber(fromDayNumber(number))).toBe(number);
      expect(isRealDay(fromDayNumber(number))).toBe(true);
    }),
  );
});

test('the calendar is that of Date', () => {
  fc.assert(
    fc.property(dayNumber, (number) => {
      const date = new Date(number * 86_400_000);
      expect(fromDayNumber(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(weekdayOf(fromDayNumber(number)) % 7).toBe(date.getUTCDay());
    }),
  );
});

test.each([
  ['2024-12-30', 2025, 1],
  ['2025-12-28', 2025, 52],
  ['2026-12-31', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['1998-03-01', 1998, 9],
])('%s is in ISO week %i-W%i', (iso, year, week) => {
  const [y = 0, month = 0, day = 0] = iso.split('-').map(Number);
  expect(isoWeekOf({ year: y, month, day })).toEqual({ year, week });
});

test.each([
  [1999, 4, 4],
  [2000, 4, 23],
  [2024, 3, 31],
  [2025, 4, 20],
])('Easter of %i is on %i-%i', (year, month, day) => {
  expect(easterSunday(year)).toEqual({ year, month, day });
});

test('the fourth Thursday and the last Monday', () => {
  expect(nthWeekday(1999, 11, 4, 4)).toEqual({ year: 1999, month: 11, day: 25 });
  expect(nthWeekday(2025, 5, 1, -1)).toEqual({ year: 2025, month: 5, day: 26 });
});

test('a month on from the 31st is the last day of a shorter month', () => {
  expect(addMonths({ year: 2025, month: 1, day: 31 }, 1)).toEqual({ year: 2025, month: 2, day: 28 });
  expect(addMonths({ year: 2025, month: 1, day: 31 }, -11)).toEqual({ year: 2024, month: 2, day: 29 });
});

test.each([
  [2025, 2, 29],
  [2025, 4, 31],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 1, 0],
  [1900, 2, 29],
])('%i-%i-%i does not exist', (year, month, day) => {
  expect(isRealDay({ year, month, day })).toBe(false);
});
