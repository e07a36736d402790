import { fromDayNumber } from '#lib/core/dates/calendar.ts';
import { formatDay, formatMonth, formatYear } from '#lib/core/dates/resolve/format.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';
import { formatDayRange, formatPartialDay } from '../text/date-format.ts';

/** A day, or from when to when; whole months and years are said as such. */
export function spanWords({ first, last }: DaySpan, locale: string): string {
  const [from, to, after] = [fromDayNumber(first), fromDayNumber(last), fromDayNumber(last + 1)];
  const areMonths = from.day === 1 && after.day === 1;
  const areYears = areMonths && from.month === 1 && after.month === 1;
  const name = areYears
    ? ({ year }: typeof from) => formatYear(year)
    : areMonths
      ? ({ year, month }: typeof from) => formatMonth(year, month)
      : formatDay;
  const [start, end] = [name(from), name(to)];
  return start === end ? formatPartialDay(start, 'day', locale) : formatDayRange(start, end, locale);
}
