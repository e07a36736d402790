import { addDays, type Day, isRealDay, toDayNumber, weekdayOf } from '../calendar.ts';
import { holidayIn } from '../holidays.ts';
import type { Anchor, CalendarReading, Direction } from '../reading.ts';
import { dayOf } from '../reference.ts';
import type { DateValue } from '../value.ts';
import { formatDay, formatMonth, formatQuarter, formatWeek, formatYear } from './format.ts';
import { roundOf } from './nearest.ts';
import type { Scope } from './scope.ts';

/** First month of a season's quarter of the year; winter belongs to the year it begins in. */
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

type YearlyReading = Exclude<CalendarReading, { at: 'weekday' } | { at: 'weekend' }>;

/** A piece of the calendar with its year, if need be, found from the reference. Null when it cannot exist. */
export function resolveCalendar(
  reading: CalendarReading & { readonly direction?: Direction },
  scope: Scope,
): DateValue | null {
  const value =
    reading.at === 'weekday'
      ? weekday(reading, scope)
      : reading.at === 'weekend'
        ? weekend(reading.direction, scope)
        : yearly(reading, scope);
  return value === null ? null : { type: 'DATE', value };
}

function weekday(
  reading: { readonly weekday: number; readonly direction?: Direction; readonly from?: Anchor },
  { reference, focusDay, tense }: Scope,
): string {
  const { weekday, direction, from } = reading;
  const published = reference === null || reference.day === null ? null : dayOf(reference);
  const today = from === 'focus' ? (focusDay ?? published) : published;
  if (today === null) return `XXXX-WXX-${weekday}`;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const days = () => {
    switch (direction) {
      case 'last':
        return -(back || 7);
      case 'next':
        // Of the coming week: on a Wednesday "next Tuesday" is 6 days off, "next Friday" 9.
        return 7 - weekdayOf(today) + weekday;
      case 'coming':
        return ahead || 7;
      case 'this':
        return tense === 'past' ? -back : ahead;
      default:
        return tense === 'future' ? ahead : -back;
    }
  };
  return formatDay(addDays(today, days()));
}

function weekend(direction: Direction | undefined, { reference, tense }: Scope): string {
  if (reference === null || reference.day === null) return 'XXXX-WXX-WE';
  const today = dayOf(reference);
  const during = weekdayOf(today) >= 6;
  const weeks = () => {
    if (direction === 'next') return 1;
    if (direction === 'last') return -1;
    const back = direction === 'this' ? tense === 'past' : tense !== 'future';
    return back && !during ? -1 : 0;
  };
  return `${formatWeek(addDays(today, 7 * weeks()))}-WE`;
}

function yearly(
  reading: YearlyReading & { readonly direction?: Direction },
  { reference, tense }: Scope,
): string | null {
  const { year, direction } = reading;
  if (year !== undefined) return format(reading, year);
  if (reference === null) return format(reading, null);
  const base = reference.year;
  if ('yearShift' in reading && reading.yearShift !== undefined)
    return format(reading, base + reading.yearShift);
  const today = dayOf(reference);
  switch (reading.at) {
    case 'day':
    case 'holiday': {
      const day = reading.at === 'day' ? { ...reading, year: base } : holidayIn(reading.holiday, base);
      const cycle = {
        position: toDayNumber(day),
        reference: toDayNumber(today),
        length: 365,
        near: tense === 'past' ? 30 : 90,
      };
      return format(reading, base + roundOf(cycle, direction, tense));
    }
    case 'month': {
      const cycle = {
        position: reading.month,
        reference: reference.month,
        length: 12,
        near: 1,
      };
      return format(reading, base + roundOf(cycle, direction, tense ?? 'past'));
    }
    case 'quarter': {
      const current = Math.ceil(reference.month / 3);
      // What a company expects to report is the quarter just over; what it has reported is never the one to come.
      const near = tense === 'future' ? 1 : 0;
      const cycle = { position: reading.quarter, reference: current, length: 4, near };
      return format(reading, base + roundOf(cycle, direction, tense ?? 'past'));
    }
    case 'half': {
      const cycle = { position: reading.half, reference: Math.ceil(reference.month / 6), length: 2, near: 0 };
      return format(reading, base + roundOf(cycle, direction, tense ?? 'past'));
    }
    case 'season': {
      const current = SEASON_MONTH[reading.season] ?? 1;
      return format(reading, base + seasonOffset(current, reference.month, direction, tense));
    }
  }
}

function seasonOffset(
  firstMonth: number,
  month: number,
  direction: Direction | undefined,
  tense: Scope['tense'],
): number {
  // January and February still belong to the winter that began the year before.
  const position = firstMonth === 12 && month <= 2 ? 0 : firstMonth;
  const base = position === 0 ? -1 : 0;
  const over = month >= position + 3;
  switch (direction) {
    case 'this':
      return base;
    case 'last':
      return over ? base : base - 1;
    case 'next':
    case 'coming':
      return month < position ? base : base + 1;
    default:
      if (tense === 'future') return over ? base + 1 : base;
      return month >= position ? base : base - 1;
  }
}

function format(reading: YearlyReading, year: number | null): string | null {
  const shown = year === null ? 'XXXX' : formatYear(year);
  switch (reading.at) {
    case 'day': {
      // A leap year stands in for an unknown one: 29 February exists.
      const day: Day = { year: year ?? 2000, month: reading.month, day: reading.day };
      if (!isRealDay(day)) return null;
      if (reading.week) return year === null ? 'XXXX-WXX' : formatWeek(day);
      return shown + formatDay(day).slice(4);
    }
    case 'month':
      return shown + formatMonth(0, reading.month).slice(4);
    case 'quarter':
      return shown + formatQuarter(0, reading.quarter).slice(4);
    case 'half':
      return `${shown}-H${reading.half}`;
    case 'season':
      return `${shown}-${reading.season}`;
    case 'holiday': {
      return year === null ? null : formatDay(holidayIn(reading.holiday, year));
    }
  }
}
