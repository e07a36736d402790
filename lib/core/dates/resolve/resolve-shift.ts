import { addDays, addMonths, type Day } from '../calendar.ts';
import type { Anchor } from '../reading.ts';
import { dayOf } from '../reference.ts';
import type { Unit } from '../units.ts';
import { formatDay, formatMonth, formatQuarter, formatWeek, formatYear } from './format.ts';
import { isQuarter, quartersOff } from './quarter.ts';
import type { Scope } from './scope.ts';

interface Shift {
  readonly unit: Unit;
  readonly amount: number;
  readonly from: Anchor;
}

/** Units that need to know the very day they are counted from. */
const DAY_UNITS: ReadonlySet<Unit> = new Set(['day', 'night', 'week', 'weekend', 'fortnight']);

/** What is said where there is nothing to count from: the granularity. */
const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

/**
 * `last year`, `two weeks ago`, `a year earlier`: so many units from the publication date or the date in focus, as
 * exact as the unit. Null for units of less than a day: the hour of publication is not known.
 */
export function resolveShift(shift: Shift, scope: Scope): string | null {
  const { unit, amount, from } = shift;
  // "a year earlier" in a passage about a quarter is that quarter, one year back.
  if (unit === 'year' && from !== 'publication' && scope.focus.quarter !== null) {
    return quartersOff(scope.focus.quarter, 4 * amount);
  }
  // "That quarter" is the last one named, whatever day was named since.
  if (unit === 'quarter' && amount === 0 && from === 'focus' && scope.focus.quarter !== null) {
    const { value, quarter } = scope.focus;
    return value !== null && isQuarter(value) ? value : quarter;
  }
  const day = anchorDay(shift, scope);
  return day === null ? (UNKNOWN[unit] ?? null) : unitsFrom(day, unit, amount);
}

function unitsFrom(day: Day, unit: Unit, amount: number): string | null {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return null;
    case 'day':
    case 'night':
      return formatDay(addDays(day, amount));
    case 'week':
      return formatWeek(addDays(day, 7 * amount));
    case 'fortnight':
      return formatWeek(addDays(day, 14 * amount));
    case 'weekend':
      return `${formatWeek(addDays(day, 7 * amount))}-WE`;
    case 'month': {
      const { year, month } = addMonths({ ...day, day: 1 }, amount);
      return formatMonth(year, month);
    }
    case 'quarter': {
      const { year, month } = addMonths({ ...day, day: 1 }, 3 * amount);
      return formatQuarter(year, Math.ceil(month / 3));
    }
    case 'year':
      return formatYear(day.year + amount);
    case 'decade':
      return String(Math.floor(day.year / 10) + amount).padStart(3, '0');
    case 'century':
      return String(Math.floor(day.year / 100) + amount).padStart(2, '0');
  }
}

function anchorDay({ unit, from }: Shift, { reference, focus }: Scope): Day | null {
  const needsDay = DAY_UNITS.has(unit);
  if (from === 'focus') {
    const day = needsDay ? focus.day : firstDayOf(focus.value);
    if (day !== null) return day;
  }
  if (reference === null || (needsDay && reference.day === null)) return null;
  return dayOf(reference);
}

/** First day of a DATE value, as far as it says; months in which weeks and quarters begin do not matter here. */
function firstDayOf(value: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
}
