import { addDays, type Day, toDayNumber } from '../calendar.ts';
import { type Holiday, lastDayOf } from '../holidays.ts';
import type { Reading } from '../reading.ts';
import { dayOf } from '../reference.ts';
import type { DateValue } from '../value.ts';
import { formatDay } from './format.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveDuration } from './resolve-duration.ts';
import { resolvePeriod } from './resolve-period.ts';
import { resolveShift } from './resolve-shift.ts';
import type { Scope } from './scope.ts';

const WHOLE_DAY = /^(?:\d{4}|XXXX)-(?:(?:\d\d|XX)-(?:\d\d|XX)|WXX-\d)$/;

/** What a reading means in its place, or null when it cannot mean anything there. */
export function resolve(reading: Reading, scope: Scope): DateValue | null {
  const meant = resolveMeaning(reading, scope);
  const plain = reading.daysOff === undefined ? meant : movedBy(meant, reading.daysOff);
  if (plain === null) return null;
  const value = reading.time === undefined ? plain : withTime(plain, reading.time);
  return reading.mod === undefined ? value : { ...value, mod: reading.mod };
}

function resolveMeaning(reading: Reading, scope: Scope): DateValue | null {
  switch (reading.at) {
    case 'fixed': {
      const { value, begin, end } = reading;
      return { type: 'DATE', value, ...(begin && { begin }), ...(end && { end }) };
    }
    case 'shift':
      if (reading.notPast && scope.tense === 'past') return null;
      return dateOf(resolveShift(reading, scope));
    case 'period':
      return dateOf(resolvePeriod(reading, scope));
    case 'duration':
      return resolveDuration(reading, scope);
    case 'set':
      return { type: 'SET', value: reading.value };
    case 'vague':
      return { type: 'DATE', value: reading.value };
    case 'time':
      return { type: 'TIME', value: timeDay(scope) };
    case 'range':
      return resolveRange(reading.from, reading.to, scope);
    case 'holiday':
      return lasting(reading.holiday, dateOf(resolveCalendar(reading, scope)));
    default:
      return dateOf(resolveCalendar(reading, scope));
  }
}

/** Null where no day is known to count from. */
function movedBy(date: DateValue | null, days: number): DateValue | null {
  const day = date === null ? null : parseDay(date.value);
  return day === null ? null : dateOf(formatDay(addDays(day, days)));
}

/** From its first to its last day, where a holiday has more than one. */
function lasting(holiday: Holiday, date: DateValue | null): DateValue | null {
  const first = date === null ? null : parseDay(date.value);
  const last = first === null ? null : lastDayOf(holiday, first);
  if (first === null || last === null) return date;
  const [begin, end] = [formatDay(first), formatDay(last)];
  return { type: 'DATE', value: `${begin}/${end}`, begin, end };
}

function parseDay(value: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

function dateOf(value: string | null): DateValue | null {
  return value === null ? null : { type: 'DATE', value };
}

/** News is about a day as near to publication as this. */
const NEAR = 7;

/**
 * A time of day alone belongs to the day its block speaks of, or to the last day named before it where that is one of
 * the news; else to the day of publication.
 */
function timeDay({ reference, focus, inSameBlock }: Scope): string {
  const published = reference?.day == null ? null : dayOf(reference);
  const { day } = focus;
  if (day !== null && (inSameBlock || (published !== null && isNear(day, published)))) return formatDay(day);
  return published === null ? 'XXXX-XX-XX' : formatDay(published);
}

function isNear(day: Day, published: Day): boolean {
  return Math.abs(toDayNumber(day) - toDayNumber(published)) <= NEAR;
}

function withTime(date: DateValue, time: string): DateValue {
  return date.type === 'TIME' || WHOLE_DAY.test(date.value)
    ? { ...date, type: 'TIME', value: date.value + time }
    : date;
}

function resolveRange(from: Reading, to: Reading, scope: Scope): DateValue | null {
  const last = resolve(to, scope);
  const first = resolve(from, scope);
  if (first === null || last === null) return null;
  return { type: 'DATE', value: `${first.value}/${last.value}`, begin: first.value, end: last.value };
}
