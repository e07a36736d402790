import type { Reference } from '../reference.ts';
import type { Focus } from './focus.ts';
import { formatYear } from './format.ts';
import { quarterOf, quartersOff, yearOf } from './quarter.ts';
import type { Scope } from './scope.ts';

type Period = { readonly years: number } | { readonly year: number };

/**
 * `the quarter`, `the year-ago period`, `the 1988 period`: the quarter in focus or, before any is, the last one that
 * was over, so many years off or in that year; where the passage speaks of a year, that year.
 */
export function resolvePeriod(period: Period, { focus, reference }: Scope): string | null {
  const quarter = quarterMeant(period, focus, reference);
  if (quarter !== null) {
    return quartersOff(quarter, 4 * ('years' in period ? period.years : period.year - yearOf(quarter)));
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

function lastQuarter(reference: Reference): string {
  return quartersOff(quarterOf(reference), -1);
}
