import { isRealDay } from '../../calendar.ts';
import type { Found } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { fullYear } from '../../year-number.ts';
import { dayReading } from './read-day.ts';

/** `2025-05-14`, with or without a time. */
export function readIsoDay(found: Found): Reading | null {
  const [date = '', time] = found.whole.split('T');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const reading = dayReading(month, day, year);
  return reading && (time === undefined ? reading : { ...reading, time: `T${time.slice(0, 5)}` });
}

/** `14.05.2025`, `14/05/25`, `2025/05/14`: everywhere but in English the day comes before the month. */
export function readNumericDay(found: Found): Reading | null {
  const [a = 0, b = 0, c = 0] = found.whole.split(/\D/).map(Number);
  if (a > 31) return dayReading(b, c, a);
  return dayReading(b, a, c < 100 ? fullYear(c) : c);
}

/** The same where the language is unknown: only years of our calendar, and only what has but one order. */
export function readUnambiguousDay(found: Found): Reading | null {
  const [a = 0, b = 0, c = 0] = found.whole.split(/\D/).map(Number);
  const orders = a > 31 ? [[a, b, c] as const] : [[c, b, a] as const, [c, a, b] as const];
  const [only, other] = orders.filter(([year, month, day]) => isRealDay({ year, month, day }));
  if (only === undefined || (other !== undefined && a !== b)) return null;
  const [year, month, day] = only;
  // Iran writes 1404, Thailand 2568.
  return year < 1900 || year > 2100 ? null : { at: 'day', year, month, day };
}
