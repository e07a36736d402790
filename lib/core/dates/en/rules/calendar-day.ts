import { isRealDay } from '../../calendar.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { fullYear } from '../../year-number.ts';
import { DIRECTION, directed } from './parts.ts';

const NAMED_DAY = '((WEEKDAY|SHORTWEEKDAY) COMMA?)?';

/** Days written with a month: `May 11, 2025`, `Sunday, 11 May`, `the 17th of January 2017`, `2025-05-11`, `11/05/2025`. */
export const CALENDAR_DAY_RULES: readonly Rule[] = [
  {
    name: 'month-day-year',
    form: `${NAMED_DAY} MONTH (DAY|DAYORD) (COMMA? YEAR | COMMA? SHORTYEAR)`,
    read: readDay,
  },
  // "June 3 to 5, 2024", "Aug. 26 and Oct. 20, 2020": the year at the end is that of both.
  {
    name: 'month-day',
    form: 'MONTH DAY (?= (to|and|or|through|until) MONTH? DAY COMMA? (?<shared>YEAR))',
    read: readDay,
  },
  {
    name: 'month-day',
    form: `(${DIRECTION} (WEEKDAY COMMA)? | ${NAMED_DAY}) MONTH the? (DAY|DAYORD|ORDINAL) (?! SLASH | HYPHEN OTHER)`,
    read: (found) => withDirection(found, readDay(found)),
  },
  { name: 'day-month-year', form: `${NAMED_DAY} (DAY|DAYORD of?) MONTH COMMA? YEAR`, read: readDay },
  {
    name: 'day-month',
    form: `${NAMED_DAY} (?<! AMOUNT | HYPHEN | SLASH | COMMA) (DAY|DAYORD of?) MONTH (?! DAY (?! COMMA|STOP|OTHER))`,
    read: readDay,
  },
  {
    name: 'second-day',
    form: '(?<=(?<month>MONTH) DAY (and|or)) DAY (COMMA (?<shared>YEAR))? (?! OTHER | UNITS | AP)',
    confidence: 0.7,
    read: readDay,
  },
  { name: 'ordinal-of-month', form: 'ORDINAL (of | day of) MONTH (COMMA? YEAR)?', read: readDay },
  { name: 'week-of', form: 'the? week of MONTH (DAY|DAYORD) (COMMA? YEAR)?', read: readWeek },
  {
    name: 'day-of-month',
    form: 'WEEKDAY COMMA? the DAYORD | (?<=on) the DAYORD (?= COMMA | STOP | CLOSE | BREAK)',
    confidence: 0.7,
    read: readDayOfMonth,
  },
  {
    name: 'day-of-that-month',
    form: 'the DAYORD of (?<which>last|this|next|the) month',
    read: readDayOfThatMonth,
  },
  { name: 'iso-date', form: 'ISO', read: readIso },
  { name: 'numeric-date', form: 'NUMERIC', read: readNumeric },
];

function readDay(found: Found): Reading | null {
  const month = found.value('MONTH') ?? found.value('MONTH', 'month');
  const day = found.value('DAY') ?? found.value('DAYORD') ?? found.value('ORDINAL');
  if (month === undefined || day === undefined) return null;
  const year = found.value('YEAR') ?? found.value('YEAR', 'shared') ?? fullYear(found.value('SHORTYEAR'));
  // 2000 was a leap year: 29 February is refused only in a year that lacks it.
  if (!isRealDay({ year: year ?? 2000, month, day })) return null;
  return year === undefined ? { at: 'day', month, day } : { at: 'day', month, day, year };
}

function withDirection(found: Found, reading: Reading | null): Reading | null {
  return reading?.at === 'day' ? { ...reading, ...directed(found) } : reading;
}

function readDayOfMonth(found: Found): Reading | null {
  const day = found.value('DAYORD');
  const weekday = found.value('WEEKDAY');
  return day === undefined ? null : { at: 'dayOfMonth', day, ...(weekday !== undefined && { weekday }) };
}

function readDayOfThatMonth(found: Found): Reading | null {
  const day = found.value('DAYORD');
  const which = found.text('which')?.toLowerCase();
  if (day === undefined) return null;
  return { at: 'dayOfMonth', day, monthShift: which === 'last' ? -1 : which === 'next' ? 1 : 0 };
}

function readWeek(found: Found): Reading | null {
  const day = readDay(found);
  return day?.at === 'day' ? { ...day, week: true } : null;
}

function readIso(found: Found): Reading | null {
  const [date = '', time] = found.whole.split('T');
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || !isRealDay({ year, month, day }))
    return null;
  const reading: Reading = { at: 'day', year, month, day };
  return time === undefined ? reading : { ...reading, time: `T${time.slice(0, 5)}` };
}

/** Slashed dates put the month first (they are American) unless that cannot be; dotted ones the day. */
function readNumeric(found: Found): Reading | null {
  const parts = found.whole.split(/\D/).map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  if (/^\d{4}/.test(found.whole)) return real(a, b, c);
  const year = c < 100 ? fullYear(c) : c;
  if (year === undefined || (c < 100 && !found.whole.includes('/'))) return null;
  return found.whole.includes('/') ? (real(year, a, b) ?? real(year, b, a)) : real(year, b, a);
}

function real(year: number, month: number, day: number): Reading | null {
  return isRealDay({ year, month, day }) ? { at: 'day', year, month, day } : null;
}
