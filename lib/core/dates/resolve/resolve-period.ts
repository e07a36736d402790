import { addMonths } from '../calendar.ts';
import { dayOf, type Reference } from '../reference.ts';
import type { Focus } from './focus.ts';
import { formatQuarter, formatYear } from './format.ts';
import type { Scope } from './scope.ts';

type Period = { readonly years: number } | { readonly year: number };

const QUARTER = /^(\d{4})-Q([1-4])$/;

/**
 * `the quarter`, `the year-ago period`, `the 1988 period`: the quarter in focus or, before any is, the last one that
 * was over, so many years off or in that year; where the passage speaks of a year, that year.
 */
export function resolvePeriod(period: Period, { focus, reference }: Scope): string | null {
  const quarter = quarterMeant(period, focus, reference);
  if (quarter !== null) {
    return quarterYearsOff(quarter, 'years' in period ? period.years : period.year - yearOf(quarter));
  }
  if ('year' in period) return formatYear(period.year);
  return reference === null ? null : formatYear(reference.year + period.years);
}

/** What is compared with is compared with a quarter that has begun, even after a word on later ones. */
function quarterMeant(period: Period, { quarter, value }: Focus, reference: Reference | null): string | null {
  if (reference === null) return quarter;
  const isComparison = 'years' in period && period.years < 0;
  const isStillToCome = isComparison && quarter !== null && quarter > quarterOf(reference);
  return isStillToCome || value === null ? lastQuarter(reference) : quarter;
}

/** The same quarter of another year. */
export function quarterYearsOff(quarter: string, years: number): string {
  return formatQuarter(yearOf(quarter) + years, Number(QUARTER.exec(quarter)?.[2]));
}

function yearOf(quarter: string): number {
  return Number(QUARTER.exec(quarter)?.[1]);
}

function lastQuarter(reference: Reference): string {
  return quarterOf(addMonths({ ...dayOf(reference), day: 1 }, -3));
}

function quarterOf({ year, month }: { readonly year: number; readonly month: number }): string {
  return formatQuarter(year, Math.ceil(month / 3));
}
