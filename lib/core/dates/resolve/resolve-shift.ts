import { addDays, addMonths, type Day } from '../calendar.ts';
import type { Anchor } from '../reading.ts';
import { dayOf } from '../reference.ts';
import type { Unit } from '../units.ts';
import type { DateValue } from '../value.ts';
import { formatDay, formatMonth, formatQuarter, formatWeek, formatYear } from './format.ts';
import type { Scope } from './scope.ts';

const QUARTER_VALUE = /^(\d{4})-Q([1-4])$/;
const FULL_DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const MONTH_VALUE = /^(\d{4})-(\d{2})/;
const YEAR_VALUE = /^\d{4}/;

/** `last year`, `two weeks ago`, `a year earlier`: so many units from the publication date or the date in focus. */
export function resolveShift(
  { unit, amount, from }: { readonly unit: Unit; readonly amount: number; readonly from: Anchor },
  scope: Scope,
): DateValue | null {
  const value = valueAt(unit, amount, from, scope);
  return value === null ? null : { type: unit === 'hour' || unit === 'minute' ? 'TIME' : 'DATE', value };
}

function valueAt(unit: Unit, amount: number, from: Anchor, scope: Scope): string | null {
  // "a year earlier" in a passage about a quarter is that quarter, one year back.
  if (unit === 'year' && from === 'focus' && scope.focusQuarter !== null) {
    return quarterYearsFrom(scope.focusQuarter, amount);
  }
  const day = anchorDay(unit, from, scope);
  if (day === null) return unknown(unit, amount, from, scope);
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

/** The quarter in focus, or before any is, the last one that was over; so many years from it. */
export function resolvePeriod(
  period: { readonly years: number } | { readonly year: number },
  { focusQuarter, focus, reference }: Scope,
): DateValue | null {
  const quarter =
    focusQuarter ?? (focus !== null || reference === null ? null : lastQuarter(dayOf(reference)));
  if (quarter !== null) {
    const years = 'years' in period ? period.years : period.year - Number(quarter.slice(0, 4));
    return { type: 'DATE', value: quarterYearsFrom(quarter, years) };
  }
  if ('year' in period) return { type: 'DATE', value: formatYear(period.year) };
  return reference === null ? null : { type: 'DATE', value: formatYear(reference.year + period.years) };
}

function lastQuarter({ year, month }: Day): string {
  const before = addMonths({ year, month, day: 1 }, -3);
  return formatQuarter(before.year, Math.ceil(before.month / 3));
}

function quarterYearsFrom(quarter: string, years: number): string {
  const [, year, number] = QUARTER_VALUE.exec(quarter) ?? [];
  return formatQuarter(Number(year) + years, Number(number));
}

function anchorDay(unit: Unit, from: Anchor, { reference, focus, focusDay }: Scope): Day | null {
  if (from === 'focus') {
    if (unit === 'day' || unit === 'night' || unit === 'week' || unit === 'fortnight' || unit === 'weekend') {
      return focusDay ?? (reference?.day == null ? null : dayOf(reference));
    }
    const day = dayFrom(focus ?? '');
    if (day !== null) return day;
  }
  if (reference === null) return null;
  const needsDay =
    unit === 'day' || unit === 'night' || unit === 'week' || unit === 'weekend' || unit === 'fortnight';
  return needsDay && reference.day === null ? null : dayOf(reference);
}

/** First day of a value, as far as it says. */
function dayFrom(value: string): Day | null {
  const [, year, month, day] = FULL_DAY.exec(value) ?? MONTH_VALUE.exec(value) ?? [];
  if (year !== undefined)
    return { year: Number(year), month: Number(month), day: day === undefined ? 1 : Number(day) };
  const onlyYear = YEAR_VALUE.exec(value)?.[0];
  return onlyYear === undefined ? null : { year: Number(onlyYear), month: 1, day: 1 };
}

/** Without a reference only the granularity and the direction can be told. */
function unknown(unit: Unit, amount: number, from: Anchor, _scope: Scope): string | null {
  if (from === 'publication' && amount === 0 && unit === 'day') return 'PRESENT_REF';
  switch (unit) {
    case 'day':
    case 'night':
      return 'XXXX-XX-XX';
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'year':
      return 'XXXX';
    default:
      return null;
  }
}
