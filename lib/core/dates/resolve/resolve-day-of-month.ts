import { addMonths, type Day, daysInMonth, toDayNumber } from '../calendar.ts';
import { dayOf } from '../reference.ts';
import { formatDay } from './format.ts';
import type { Scope } from './scope.ts';

/** Months to look at either way: of two that follow each other one has 31 days. */
const REACH = 2;

/**
 * The day a number alone means, as East Asian newspapers give it: beside a day of the same block the nearest to that;
 * else the last such day up to publication, or the next one where the clause speaks of what is to come.
 *
 * @returns A day, or null where nothing says in which month.
 */
export function resolveDayOfMonth(
  { day, monthShift }: { readonly day: number; readonly monthShift?: number },
  { reference, focus, inSameBlock, tense }: Scope,
): string | null {
  if (monthShift !== undefined) {
    if (reference === null) return null;
    const month = addMonths({ ...reference, day: 1 }, monthShift);
    return day <= daysInMonth(month.year, month.month) ? formatDay({ ...month, day }) : null;
  }
  if (focus.day !== null && inSameBlock) return formatNearest(day, focus.day, () => true);
  if (reference === null || reference.day === null) return null;
  const today = dayOf(reference);
  const now = toDayNumber(today);
  return formatNearest(day, today, (number) => (tense === 'future' ? number >= now : number <= now));
}

function formatNearest(day: number, from: Day, isMeant: (dayNumber: number) => boolean): string | null {
  const origin = toDayNumber(from);
  const distance = (candidate: Day) => Math.abs(toDayNumber(candidate) - origin);
  const [nearest] = Array.from({ length: 2 * REACH + 1 }, (_, i) => addMonths({ ...from, day: 1 }, i - REACH))
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map((month) => ({ ...month, day }))
    .filter((candidate) => isMeant(toDayNumber(candidate)))
    .sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : formatDay(nearest);
}
