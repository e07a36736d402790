import { fromDayNumber, toDayNumber } from '../../dates/calendar.ts';
import { formatDay, formatMonth, formatYear } from '../../dates/resolve/format.ts';
import { type DaySpan, startOfYear, yearOf } from '../text/day-span.ts';

export const TIMELINE_UNITS = ['decade', 'year', 'month', 'day'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

/** Days that a unit is drawn for at most: about a hundred columns, which can still be told apart. */
const LONGEST: Readonly<Record<Exclude<TimelineUnit, 'decade'>, number>> = {
  day: 93,
  month: 8 * 366,
  year: 100 * 366,
};

/** The finest unit in which a span of days is readable at a glance. */
export function unitFor({ first, last }: DaySpan): TimelineUnit {
  const days = last - first + 1;
  if (days <= LONGEST.day) return 'day';
  if (days <= LONGEST.month) return 'month';
  return days <= LONGEST.year ? 'year' : 'decade';
}

/** Units are counted from the year 0, days from 1970: neighbours differ by one. */
export function unitNumber(day: number, unit: TimelineUnit): number {
  switch (unit) {
    case 'day':
      return day;
    case 'month': {
      const { year, month } = fromDayNumber(day);
      return year * 12 + month - 1;
    }
    case 'year':
      return yearOf(day);
    case 'decade':
      return Math.floor(yearOf(day) / 10);
  }
}

/** First and last day of a unit. */
export function unitSpan(number: number, unit: TimelineUnit): DaySpan {
  return { first: startOfUnit(number, unit), last: startOfUnit(number + 1, unit) - 1 };
}

/** As a TIMEX3 value: `202`, `2025`, `2025-05`, `2025-05-14`. */
export function unitName(number: number, unit: TimelineUnit): string {
  switch (unit) {
    case 'day':
      return formatDay(fromDayNumber(number));
    case 'month':
      return formatMonth(Math.floor(number / 12), (number % 12) + 1);
    case 'year':
      return formatYear(number);
    case 'decade':
      return String(number).padStart(3, '0');
  }
}

function startOfUnit(number: number, unit: TimelineUnit): number {
  switch (unit) {
    case 'day':
      return number;
    case 'month':
      return toDayNumber({ year: Math.floor(number / 12), month: (number % 12) + 1, day: 1 });
    case 'year':
      return startOfYear(number);
    case 'decade':
      return startOfYear(number * 10);
  }
}
