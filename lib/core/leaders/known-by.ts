import type { RosterRecord } from './roster-record.ts';
import { hasEnded, hasStarted } from './terms.ts';

/** Whether the person was a leader by the article's date. Without a date everyone was. */
export function isLeaderBy({ offices, known }: RosterRecord, day: string | null): boolean {
  if (day === null || (known !== undefined && hasStarted(known, day))) return true;
  return offices.some((term) => hasStarted(term.start, day));
}

export function isProminent({ prominent }: RosterRecord, day: string | null): boolean {
  if (prominent === undefined) return false;
  return prominent.some(([from, to]) => day === null || (hasStarted(from, day) && !hasEnded(to, day)));
}
