import type { Found } from '../../grammar/rule.ts';
import type { Direction, Reading } from '../../reading.ts';
import type { TimexMod } from '../../value.ts';

/** TIMEX3 codes by the numbers of DAYPART and SEASON. */
export const DAY_PARTS = ['TMO', 'TAF', 'TEV', 'TNI'] as const;
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** By the number of PART: `early`, `mid`, `late`. */
const MODS: readonly TimexMod[] = ['START', 'MID', 'END'];

/** The part of the period that PART says, to be spread into a reading. */
export function partOf(found: Found): { mod?: TimexMod } {
  const mod = MODS[found.value('PART') ?? -1];
  return mod === undefined ? {} : { mod };
}

/** The part of the day that DAYPART says, to be spread into a reading. */
export function timeOf(found: Found): Pick<Reading, 'time'> {
  const time = DAY_PARTS[found.value('DAYPART') ?? -1];
  return time === undefined ? {} : { time };
}

/** By the number of WHICH or RECENT, as a count of units: `last` -1, `this` 0, `next` and `coming` 1. */
export function shiftOf(found: Found): number | undefined {
  return found.value('WHICH') ?? found.value('RECENT');
}

/**
 * By the same number, for a name of the calendar. Outside English "next Tuesday" is the coming one; where a language
 * counts by weeks it says the week.
 */
export function directionOf(found: Found): { direction?: Direction } {
  const shift = shiftOf(found);
  if (shift === undefined) return {};
  return { direction: shift < 0 ? 'last' : shift === 0 ? 'this' : 'coming' };
}
