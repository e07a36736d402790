import { addDays, type Day, isRealDay, nthWeekday, toDayNumber, weekdayOf } from '../calendar.ts';
import { holidayIn } from '../holidays.ts';
import type { CalendarReading, Direction } from '../reading.ts';
import { dayOf, type Reference } from '../reference.ts';
import { formatDay, formatMonth, formatQuarter, formatWeek, formatYear } from './format.ts';
import { roundOf } from './nearest.ts';
import { resolveDayOfMonth } from './resolve-day-of-month.ts';
import { resolveWeekday, resolveWeekend } from './resolve-weekday.ts';
import type { Scope } from './scope.ts';
import { seasonYearOffset } from './season.ts';

type Directed<T> = T & { readonly direction?: Direction };
/** What is named once a year. */
type YearlyReading = Exclude<CalendarReading, { at: 'weekday' | 'weekend' | 'dayOfMonth' }>;

/** A piece of the calendar with its year, if need be, found from the reference. Null when it cannot exist. */
export function resolveCalendar(reading: Directed<CalendarReading>, scope: Scope): string | null {
  if (reading.at === 'weekday') return resolveWeekday(reading, scope);
  if (reading.at === 'weekend') return resolveWeekend(reading.direction, scope);
  if (reading.at === 'dayOfMonth') return resolveDayOfMonth(reading, scope);
  if (reading.year !== undefined) return format(reading, reading.year);
  const { reference } = scope;
  return format(reading, reference && reference.year + yearOffset(reading, reference, scope));
}

function yearOffset(reading: Directed<YearlyReading>, reference: Reference, scope: Scope): number {
  if ('yearShift' in reading && reading.yearShift !== undefined) return reading.yearShift;
  const { direction } = reading;
  const tense = () => scope.tense;
  const tenseOrPast = () => scope.tense ?? 'past';
  switch (reading.at) {
    case 'day':
    case 'holiday':
    case 'nthWeekday': {
      const position = toDayNumber(dayIn(reading, reference.year));
      // "Oct. 23" is three weeks back or three weeks ahead rather than eleven months off, whatever the tense.
      const cycle = { position, reference: toDayNumber(dayOf(reference)), length: 365 };
      return roundOf({ ...cycle, near: 30, nearInFuture: 90 }, direction, tense);
    }
    case 'month': {
      const cycle = { position: reading.month, reference: reference.month, length: 12, near: 1 };
      return roundOf(cycle, direction, tenseOrPast);
    }
    case 'quarter': {
      const current = Math.ceil(reference.month / 3);
      // What a company expects to report is the quarter just over; what it has reported is never the one to come.
      const cycle = { position: reading.quarter, reference: current, length: 4, near: 0, nearInFuture: 1 };
      return roundOf(cycle, direction, tenseOrPast);
    }
    case 'half': {
      const cycle = { position: reading.half, reference: Math.ceil(reference.month / 6), length: 2, near: 0 };
      return roundOf(cycle, direction, tenseOrPast);
    }
    case 'season':
      return seasonYearOffset(reading.season, reference.month, direction, scope.tense);
  }
}

function format(reading: YearlyReading, year: number | null): string | null {
  const shown = year === null ? 'XXXX' : formatYear(year);
  switch (reading.at) {
    case 'day': {
      // A leap year stands in for an unknown one: 29 February exists.
      const day = dayIn(reading, year ?? 2000);
      if (!isRealDay(day)) return null;
      if (reading.week) return year === null ? 'XXXX-WXX' : formatWeek(day);
      return shown + formatDay(day).slice(4);
    }
    case 'holiday':
      return formatHoliday(reading, year);
    case 'nthWeekday':
      return year === null ? null : formatDay(dayIn(reading, year));
    case 'month':
      return shown + formatMonth(0, reading.month).slice(4);
    case 'quarter':
      return shown + formatQuarter(0, reading.quarter).slice(4);
    case 'half':
      return `${shown}-H${reading.half}`;
    case 'season':
      return `${shown}-${reading.season}`;
  }
}

function formatHoliday(reading: Extract<YearlyReading, { at: 'holiday' }>, year: number | null): string {
  const { span } = reading;
  if (year === null) return span === undefined ? ofNoYear(reading) : UNKNOWN_SPAN[span];
  const day = dayIn(reading, year);
  if (span === undefined) return formatDay(day);
  // Monday's weekend is the one before it.
  return span === 'week' ? formatWeek(day) : `${formatWeek(addDays(day, weekdayOf(day) === 1 ? -1 : 0))}-WE`;
}

const UNKNOWN_SPAN = { week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE' } as const;

/** `XXXX-12-25` of a holiday that is on the same day every year, `XXXX-XX-XX` of one that moves. */
function ofNoYear(reading: Extract<YearlyReading, { at: 'holiday' }>): string {
  const [one, other] = [2000, 2001].map((year) => formatDay(dayIn(reading, year)).slice(4));
  return `XXXX${one === other ? one : '-XX-XX'}`;
}

/** The day meant, if it is in this year; it need not exist (29 February). */
function dayIn(reading: Extract<YearlyReading, { at: 'day' | 'holiday' | 'nthWeekday' }>, year: number): Day {
  switch (reading.at) {
    case 'day':
      return { year, month: reading.month, day: reading.day };
    case 'holiday':
      return holidayIn(reading.holiday, year);
    case 'nthWeekday':
      return nthWeekday(year, reading.month, reading.weekday, reading.nth);
  }
}
