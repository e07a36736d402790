import type { Found } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { directionOf, timeOf } from './parts.ts';

/** WEEKDAY, with WHICH, with DAYPART. */
export function readWeekday(found: Found): Reading | null {
  const weekday = weekdayOf(found);
  return weekday === undefined ? null : { at: 'weekday', weekday, ...directionOf(found), ...timeOf(found) };
}

/** WEEKDAY of the week that WEEKWORD or WHICH says. */
export function readWeekdayOfWeek(found: Found): Reading | null {
  const weekday = weekdayOf(found);
  const weekShift = found.value('WEEKWORD') ?? found.value('WHICH');
  return weekday === undefined || weekShift === undefined
    ? null
    : { at: 'weekday', weekday, weekShift, ...timeOf(found) };
}

/** DAYWORD, with DAYPART. */
export function readDayWord(found: Found): Reading | null {
  const amount = found.value('DAYWORD');
  return amount === undefined
    ? null
    : { at: 'shift', unit: 'day', amount, from: 'publication', ...timeOf(found) };
}

/** DAYPART of the day so many off, which its form says: `this morning`, `last night`. */
export function readPartOfDay(amount: number): (found: Found) => Reading | null {
  return (found) => {
    const { time } = timeOf(found);
    return time === undefined ? null : { at: 'shift', unit: 'day', amount, from: 'publication', time };
  };
}

function weekdayOf(found: Found): number | undefined {
  return found.value('WEEKDAY') ?? found.value('CAPWEEKDAY') ?? found.value('SHORTWEEKDAY');
}
