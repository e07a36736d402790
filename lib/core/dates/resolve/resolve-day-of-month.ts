import { addMonths, type Day, daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from '../calendar.ts';
import type { CalendarReading } from '../reading.ts';
import { dayOf } from '../reference.ts';
import { formatDay } from './format.ts';
import type { Scope } from './scope.ts';

/** Months to look at either way: of two that follow each other one has 31 days. */
const REACH = 2;

/**
 * The day a number alone means, as East Asian newspapers give it: beside a day of the same block the nearest to that;
 * else the last such day up to publication, or the next one where the clause speaks of what is to come. A weekday that is
 * named with it has to be right, if it is in any month near.
 *
 * @returns A day, or null where nothing says in which month.
 */
export function resolveDayOfMonth(
  { day, monthShift, weekday }: Extract<CalendarReading, { at: 'dayOfMonth' }>,
  { reference, focus, inSameBlock, tense }: Scope,
): string | null {
  if (monthShift !== undefined) {
    if (reference === null) return null;
    const month = addMonths({ ...reference, day: 1 }, monthShift);
    return day <= daysInMonth(month.year, month.month) ? formatDay({ ...month, day }) : null;
  }
  const beside = inSameBlock ? focus.day : null;
  const from = beside ?? (reference?.day == null ? null : dayOf(reference));
  if (from === null) return null;
  if (weekday !== undefined) {
    const named = formatNearest(day, from, (number) => weekdayOf(fromDayNumber(number)) === weekday);
    if (named !== null) return named;
  }
  if (beside !== null) return formatNearest(day, beside, () => true);
  const now = toDayNumber(from);
  return formatNearest(day, from, (number) => (tense === 'future' ? number >= now : number <= now));
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
