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
  const plain = resolveMeaning(reading, scope);
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
    default:
      return dateOf(resolveCalendar(reading, scope));
  }
}

function dateOf(value: string | null): DateValue | null {
  return value === null ? null : { type: 'DATE', value };
}

/** A time of day alone belongs to the day its block speaks of, else to the day of publication. */
function timeDay({ reference, focus, inSameBlock }: Scope): string {
  if (focus.day !== null && inSameBlock) return formatDay(focus.day);
  return reference?.day == null ? 'XXXX-XX-XX' : formatDay(dayOf(reference));
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
