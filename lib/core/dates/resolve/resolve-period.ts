import { addMonths } from '../calendar.ts';
import { dayOf, type Reference } from '../reference.ts';
import { formatQuarter, formatYear } from './format.ts';
import type { Scope } from './scope.ts';

const QUARTER = /^(\d{4})-Q([1-4])$/;

/**
 * `the quarter`, `the year-ago period`, `the 1988 period`: the quarter in focus or, before any is, the last one that
 * was over, so many years off or in that year; where the passage speaks of a year, that year.
 */
export function resolvePeriod(
  period: { readonly years: number } | { readonly year: number },
  { focus, reference }: Scope,
): string | null {
  const quarter =
    focus.quarter ?? (focus.value === null && reference !== null ? lastQuarter(reference) : null);
  if (quarter !== null) {
    return quarterYearsOff(quarter, 'years' in period ? period.years : period.year - yearOf(quarter));
  }
  if ('year' in period) return formatYear(period.year);
  return reference === null ? null : formatYear(reference.year + period.years);
}

/** The same quarter of another year. */
export function quarterYearsOff(quarter: string, years: number): string {
  return formatQuarter(yearOf(quarter) + years, Number(QUARTER.exec(quarter)?.[2]));
}

function yearOf(quarter: string): number {
  return Number(QUARTER.exec(quarter)?.[1]);
}

function lastQuarter(reference: Reference): string {
  const { year, month } = addMonths({ ...dayOf(reference), day: 1 }, -3);
  return formatQuarter(year, Math.ceil(month / 3));
}
