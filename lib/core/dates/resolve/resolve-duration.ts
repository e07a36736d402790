import { addDays, addMonths, type Day } from '../calendar.ts';
import { dayOf } from '../reference.ts';
import type { Unit } from '../units.ts';
import type { DateValue } from '../value.ts';
import { formatDay } from './format.ts';
import type { Scope } from './scope.ts';

/** ISO 8601 designator of each unit and how many of it make the unit; TIMEX3 adds Q for quarters. */
const DESIGNATOR: Readonly<Record<Unit, readonly [designator: string, count: number, time?: true]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1],
  night: ['D', 1],
  week: ['W', 1],
  weekend: ['D', 2],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** A length of time, as TIMEX3 writes it: `P3D`, `PT10H`, `PXY`, `P2Y6M`. */
export function durationValue(unit: Unit, amount: number | null): string {
  const [designator, count, time] = DESIGNATOR[unit];
  const prefix = time ? 'PT' : 'P';
  if (amount === null) return prefix + (unit === 'decade' || unit === 'century' ? 'XY' : `X${designator}`);
  const total = amount * count;
  const whole = Math.floor(total);
  if (total === whole) return `${prefix}${whole}${designator}`;
  const rest = total - whole;
  const smaller = SMALLER[unit];
  const part = smaller === undefined ? Number.NaN : rest * smaller[1];
  if (smaller === undefined || Math.abs(part - Math.round(part)) > 1e-9)
    return `${prefix}${total}${designator}`;
  return `${prefix}${whole === 0 ? '' : `${whole}${designator}`}${Math.round(part)}${smaller[0]}`;
}

const SMALLER: Readonly<Partial<Record<Unit, readonly [designator: string, count: number]>>> = {
  minute: ['S', 60],
  hour: ['M', 60],
  week: ['D', 7],
  year: ['M', 12],
};

/** A duration; one tied to the publication date says from when to when. */
export function resolveDuration(
  duration: { readonly unit: Unit; readonly amount: number | null; readonly anchored?: 'past' | 'future' },
  { reference }: Scope,
): DateValue {
  const { unit, amount, anchored } = duration;
  const value: DateValue = { type: 'DURATION', value: durationValue(unit, amount) };
  if (anchored === undefined) return value;
  if (reference === null || reference.day === null || amount === null) return value;
  const today = dayOf(reference);
  const other = step(today, unit, anchored === 'past' ? -amount : amount);
  if (other === null) return value;
  return anchored === 'past'
    ? { ...value, begin: formatDay(other), end: formatDay(today) }
    : { ...value, begin: formatDay(today), end: formatDay(other) };
}

function step(day: Day, unit: Unit, amount: number): Day | null {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return null;
    case 'day':
    case 'night':
      return addDays(day, Math.round(amount));
    case 'week':
      return addDays(day, Math.round(7 * amount));
    case 'fortnight':
      return addDays(day, Math.round(14 * amount));
    case 'weekend':
      return null;
    case 'month':
      return addMonths(day, Math.round(amount));
    case 'quarter':
      return addMonths(day, Math.round(3 * amount));
    case 'year':
      return addMonths(day, Math.round(12 * amount));
    case 'decade':
      return addMonths(day, Math.round(120 * amount));
    case 'century':
      return addMonths(day, Math.round(1200 * amount));
  }
}
