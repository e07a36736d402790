import type { Found, Rule } from '../grammar/rule.ts';
import type { Reading } from '../reading.ts';
import { partOf } from './read/parts.ts';
import { readClock } from './read/read-clock.ts';
import { readDay, readDayOfMonth, readDays } from './read/read-day.ts';
import { readAgo, readIn, readSpan } from './read/read-distance.ts';
import { readIsoDay, readNumericDay } from './read/read-numeric-day.ts';
import { readCentury, readDecade, readMonth, readUnit, readYear, readYears } from './read/read-period.ts';
import { readDayWord, readWeekday, readWeekdayOfWeek } from './read/read-weekday.ts';

/** What the common forms need of Chinese and Japanese, as forms of their own. */
export interface EastAsianMacros {
  /** Between a word and what it belongs to; may match nothing. */
  readonly LINK: string;
  /** Between two ends of a range, and after the second. */
  readonly TO: string;
  readonly UNTIL: string;
  /** Directly after a year, it is a count of years; after a month it is no date. */
  readonly COUNTEDYEARS: string;
  readonly NOMONTH: string;
  /** After the hour. */
  readonly OCLOCK: string;
  readonly AGO: string;
  readonly LATER: string;
}

const YEAR = '(YEAR 年 | YEARWORD)';
const NAMED = '(WEEKDAY | OPEN (WEEKDAY | SHORTWEEKDAY) CLOSE)?';
/** An hour that follows has the part of the day for itself. */
const ATPART = '(LINK DAYPART (?! HOUR | CLOCK))?';

/** Forms that Chinese and Japanese share but for their words: from the largest unit to the smallest. */
export const EAST_ASIAN_RULES: readonly Rule[] = [
  { name: 'iso-date', form: 'ISO', read: readIsoDay },
  { name: 'numeric-date', form: 'NUMERIC', read: readNumericDay },
  { name: 'counted-years', form: 'YEAR 年 COUNTEDYEARS' },
  { name: 'day-month-year', form: `${YEAR} LINK MONTH DAYNAME ${NAMED} ${ATPART}`, read: readDay },
  { name: 'day-month', form: `MONTH DAYNAME ${NAMED} ${ATPART}`, read: readDay },
  {
    name: 'day-to-day-month',
    form: `(YEAR 年)? MONTH DAYNAME TO MONTH? DAYNAME UNTIL`,
    read: readDays,
  },
  { name: 'day-of-month-word', form: `MONTHWORD LINK DAYNAME ${NAMED} ${ATPART}`, read: readDayOfMonth },
  { name: 'day-alone', form: `DAYNAME ${NAMED} ${ATPART}`, confidence: 0.8, read: readDayOfMonth },
  { name: 'month-year', form: `${YEAR} LINK MONTH 份? (LINK PART)?`, read: readMonth },
  { name: 'month', form: 'MONTH 份? (LINK PART)? (?! NOMONTH)', confidence: 0.9, read: readMonth },
  { name: 'year', form: 'YEAR (年 (LINK PART)? | YEARPART)', read: readYear },
  { name: 'year-to-year', form: 'YEAR 年? TO YEAR 年 UNTIL', read: readYears },
  { name: 'decade', form: '(YEAR | TWODIGITS) 年代 (LINK PART)?', read: readDecade },
  {
    name: 'decade',
    form: '(?<century>DAY) CENTURY LINK (?<years>INT) 年代 (LINK PART)?',
    read: readDecadeOfCentury,
  },
  { name: 'century', form: 'DAY CENTURY (LINK PART)?', read: readCentury },
  { name: 'weekday-of-week', form: `WEEKWORD LINK WEEKDAY ${ATPART}`, read: readWeekdayOfWeek },
  { name: 'weekday', form: `WEEKDAY ${ATPART}`, read: readWeekday },
  { name: 'day-word', form: `DAYWORD ${ATPART}`, read: readDayWord },
  { name: 'unit-word', form: '(WEEKWORD | MONTHWORD | YEARWORD) (LINK PART)?', read: readUnit },
  { name: 'ago', form: 'COUNT UNIT AGO', read: readAgo },
  { name: 'later', form: 'COUNT UNIT LATER', confidence: 0.7, read: readIn },
  { name: 'past-units', form: '(WHICH | RECENT) LINK COUNT UNIT', read: readSpan },
  { name: 'clock', form: 'DAYPART? CLOCK', confidence: 0.6, read: readClock },
  { name: 'hour', form: 'DAYPART? HOUR OCLOCK ((?<minutes>COUNT) 分 | HALF)', read: readClock },
  { name: 'hour', form: 'DAYPART HOUR OCLOCK', read: readClock },
];

/** `20世纪90年代`. */
function readDecadeOfCentury(found: Found): Reading | null {
  const century = found.value('DAY', 'century') ?? 0;
  const years = found.value('INT', 'years') ?? 100;
  if (years > 90 || years % 10 !== 0) return null;
  return { at: 'fixed', value: String((century - 1) * 10 + years / 10), ...partOf(found) };
}
