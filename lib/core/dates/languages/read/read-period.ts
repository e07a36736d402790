import type { Found } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { fullYear } from '../../year-number.ts';
import { directionOf, partOf, SEASONS, shiftOf } from './parts.ts';
import { unitOf } from './read-distance.ts';

/** MONTH with YEAR, with WHICH (`last May`), or with the year by YEARWORD or, in group `ofYear`, by WHICH. */
export function readMonth(found: Found): Reading | null {
  const month = found.value('MONTH');
  if (month === undefined) return null;
  const year = found.value('YEAR') ?? found.value('YEAR', 'shared');
  const yearShift = found.value('YEARWORD') ?? found.value('WHICH', 'ofYear');
  if (year !== undefined) return { at: 'month', month, year, ...partOf(found) };
  if (yearShift !== undefined) return { at: 'month', month, yearShift, ...partOf(found) };
  return { at: 'month', month, ...directionOf(found), ...partOf(found) };
}

/** SEASON with YEAR or WHICH, or alone. */
export function readSeason(found: Found): Reading | null {
  const season = SEASONS[found.value('SEASON') ?? -1];
  if (season === undefined) return null;
  const year = found.value('YEAR');
  return { at: 'season', season, ...(year === undefined ? directionOf(found) : { year }), ...partOf(found) };
}

export function readYear(found: Found): Reading | null {
  const year = found.value('YEAR');
  return year === undefined ? null : { at: 'fixed', value: String(year), ...partOf(found) };
}

/** YEAR where no other word says that it is one: the years newspapers speak of. */
export function readLikelyYear(found: Found): Reading | null {
  const year = found.value('YEAR') ?? 0;
  return year >= 1900 && year <= 2050 ? readYear(found) : null;
}

/** From YEAR to YEAR, or to TWODIGITS of the same century. */
export function readYears(found: Found): Reading | null {
  const [from, second] = found.values('YEAR');
  if (from === undefined) return null;
  const short = found.value('TWODIGITS');
  const to = second ?? (short === undefined ? from : Math.floor(from / 100) * 100 + short);
  // Beyond these it is a score, a number of pages or a telephone number.
  if (to <= from || from < 1500 || to > 2100) return null;
  return { at: 'fixed', value: `${from}/${to}`, begin: String(from), end: String(to) };
}

/** DECADEWORD, or the first year of the decade in digits: DECADE, YEAR or TWODIGITS. */
export function readDecade(found: Found): Reading | null {
  const year = found.value('YEAR') ?? found.value('DECADE') ?? found.value('TWODIGITS');
  const full = year === undefined || year > 99 ? year : fullYear(year);
  const decade = found.value('DECADEWORD') ?? (full === undefined || full % 10 !== 0 ? undefined : full / 10);
  return decade === undefined ? null : { at: 'fixed', value: String(decade), ...partOf(found) };
}

/** ROMAN, DAYORD or HOUR: the number of a century. */
export function readCentury(found: Found): Reading | null {
  const number = found.value('ROMAN') ?? found.value('DAYORD') ?? found.value('DAY');
  if (number === undefined || number > 30) return null;
  return { at: 'fixed', value: String(number - 1).padStart(2, '0'), ...partOf(found) };
}

/** WEEKWORD, MONTHWORD, YEARWORD; or UNIT with WHICH, the present one without. */
export function readUnit(found: Found): Reading | null {
  for (const [className, unit] of [
    ['WEEKWORD', 'week'],
    ['MONTHWORD', 'month'],
    ['YEARWORD', 'year'],
  ] as const) {
    const amount = found.value(className);
    if (amount !== undefined) return { at: 'shift', unit, amount, from: 'publication', ...partOf(found) };
  }
  const unit = unitOf(found);
  return unit && { at: 'shift', unit, amount: shiftOf(found) ?? 0, from: 'publication', ...partOf(found) };
}
