import { officeKind, officeRank } from './office-kind.ts';
import type { OfficeTerm } from './roster.ts';

const LEADING_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** The ISO 8601 day, month or year a page states, without its time; null when it states none. */
export function statedDay(publishedAt: string | null): string | null {
  return publishedAt?.match(LEADING_DATE)?.[0] ?? null;
}

/** Whether something that starts on `start` may have started by `day`; both as precise as known. */
export function hasStarted(start: string, day: string): boolean {
  // What is not known of the one may be anything of the other.
  const known = Math.min(start.length, day.length);
  return start.slice(0, known) <= day.slice(0, known);
}

export function hasEnded(end: string | undefined, day: string): boolean {
  return end !== undefined && !hasStarted(day, end);
}

export function isHeld(term: OfficeTerm, day: string): boolean {
  return hasStarted(term.start, day) && !hasEnded(term.end, day);
}

/**
 * The office to show for a day: of those held then the highest, and of equals the newest; else the one left last; else
 * null.
 */
export function officeOn(offices: readonly OfficeTerm[], day: string): OfficeTerm | null {
  const begun = offices.filter((term) => hasStarted(term.start, day));
  const held = begun.filter((term) => isHeld(term, day));
  if (held.length > 0) return held.reduce((best, term) => (isHigher(term, best) ? term : best));
  // A candidacy is shown while it lasts, and afterwards only where there was nothing else.
  return lastLeft(begun.filter(({ title }) => officeKind(title) !== 'candidate')) ?? lastLeft(begun);
}

function lastLeft(terms: readonly OfficeTerm[]): OfficeTerm | null {
  return terms.reduce<OfficeTerm | null>(
    (last, term) => (last && endOf(last) > endOf(term) ? last : term),
    null,
  );
}

function isHigher(term: OfficeTerm, than: OfficeTerm): boolean {
  const difference = officeRank(term.title) - officeRank(than.title);
  return difference === 0 ? term.start > than.start : difference < 0;
}

function endOf(term: OfficeTerm): string {
  return latest(term.end ?? '9999');
}

function latest(day: string): string {
  return day + '-12-31'.slice(day.length - 4);
}
