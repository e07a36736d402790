import { isRealDay } from '../../calendar.ts';
import type { Found } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { directionOf, timeOf } from './parts.ts';

/** A day of MONTH or SHORTMONTH: DAY or DAYNAME, with YEAR, or the year by YEARWORD or, in group `ofYear`, by WHICH, or with WHICH. */
export function readDay(found: Found): Reading | null {
  const month = found.value('MONTH') ?? found.value('SHORTMONTH');
  const day = found.value('DAYNAME') ?? found.value('DAY');
  if (month === undefined || day === undefined) return null;
  const year = found.value('YEAR');
  const yearShift = found.value('YEARWORD') ?? found.value('WHICH', 'ofYear');
  const reading = dayReading(month, day, year);
  if (reading === null) return null;
  if (year !== undefined) return withTime(found, reading);
  return withTime(found, { ...reading, ...(yearShift === undefined ? directionOf(found) : { yearShift }) });
}

/** A day alone: DAY or DAYNAME, with the month by MONTHWORD where one says it, or the weekday. */
export function readDayOfMonth(found: Found): Reading | null {
  const day = found.value('DAYNAME') ?? found.value('DAY');
  const monthShift = found.value('MONTHWORD');
  const weekday = found.value('WEEKDAY') ?? found.value('CAPWEEKDAY') ?? found.value('SHORTWEEKDAY');
  if (day === undefined) return null;
  return withTime(found, {
    at: 'dayOfMonth',
    day,
    ...(monthShift !== undefined && { monthShift }),
    ...(weekday !== undefined && { weekday }),
  });
}

/** From one day to another, in one month or two. */
export function readDays(found: Found): Reading | null {
  const days = [...found.values('DAYNAME'), ...found.values('DAY')];
  const months = found.values('MONTH');
  const years = found.values('YEAR');
  const [first, last = first] = days;
  const [firstMonth, lastMonth = firstMonth] = months;
  if (first === undefined || last === undefined || firstMonth === undefined || lastMonth === undefined)
    return null;
  const lastYear = years.at(-1);
  // "28 December to 3 January 2025" begins the year before.
  const turns = firstMonth > lastMonth && years.length === 1 ? 1 : 0;
  const firstYear = years.length > 1 ? years[0] : lastYear && lastYear - turns;
  if (firstMonth === lastMonth && first >= last) return null;
  const from = dayReading(firstMonth, first, firstYear);
  const to = dayReading(lastMonth, last, lastYear);
  return from === null || to === null ? null : { at: 'range', from, to };
}

export function dayReading(
  month: number,
  day: number,
  year: number | undefined,
): (Reading & { at: 'day' }) | null {
  // 2000 was a leap year: 29 February is refused only in a year that lacks it.
  if (!isRealDay({ year: year ?? 2000, month, day })) return null;
  return year === undefined ? { at: 'day', month, day } : { at: 'day', month, day, year };
}

function withTime(found: Found, reading: Reading | null): Reading | null {
  return reading && { ...reading, ...timeOf(found) };
}
