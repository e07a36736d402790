import type { Day } from '../calendar.ts';
import type { Reading } from '../reading.ts';
import type { Reference } from '../reference.ts';
import type { DateValue } from '../value.ts';
import { isQuarter, quarterOf, quartersOff } from './quarter.ts';

/** What a passage speaks of, for `two days later`, `that year`, `a year earlier`. */
export interface Focus {
  /** The last date, as a DATE value. */
  readonly value: string | null;
  /** The quarter that a report on a company's earnings is about. */
  readonly quarter: string | null;
  /** The last whole day. */
  readonly day: Day | null;
  /** Where in the text that day was named. */
  readonly dayEnd: number;
}

export const NO_FOCUS: Focus = { value: null, quarter: null, day: null, dayEnd: 0 };

const RESOLVED = /^\d{4}/;
const WHOLE_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The focus after a date was read. */
export function advance(
  focus: Focus,
  reading: Reading,
  date: DateValue,
  end: number,
  reference: Reference | null,
): Focus {
  if (changesSubject(reading)) return { ...focus, quarter: null };
  const { type, value } = date;
  if ((type !== 'DATE' && type !== 'TIME') || !RESOLVED.test(value) || isComparison(reading)) return focus;
  const [, year, month, day] = WHOLE_DAY.exec(value) ?? [];
  return {
    ...focus,
    value,
    ...(isQuarter(value) && !isQuarterBefore(value, focus.quarter, reference) && { quarter: value }),
    ...(year !== undefined && {
      day: { year: Number(year), month: Number(month), day: Number(day) },
      dayEnd: end,
    }),
  };
}

/** A report that names the quarter before its own goes on about its own, which is over. */
function isQuarterBefore(value: string, quarter: string | null, reference: Reference | null): boolean {
  if (quarter === null || reference === null || quarter >= quarterOf(reference)) return false;
  return value === quartersOff(quarter, -1);
}

/** In an earnings report, half a year or more is the next thing spoken of, after the quarter. */
function changesSubject(reading: Reading): boolean {
  return reading.at === 'duration' && reading.unit === 'month' && (reading.amount ?? 0) >= 6;
}

/** `a year earlier` is what the passage compares with, not what it goes on about. */
function isComparison(reading: Reading): boolean {
  if (reading.at === 'period') return true;
  return (
    reading.at === 'shift' && reading.from !== 'publication' && reading.amount < 0 && reading.unit === 'year'
  );
}
