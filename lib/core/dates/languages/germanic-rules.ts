import type { Rule } from '../grammar/rule.ts';
import { EUROPEAN_RULES } from './european-rules.ts';
import { readDay } from './read/read-day.ts';
import { readSpan } from './read/read-distance.ts';
import { readCentury, readMonth, readSeason, readUnit } from './read/read-period.ts';
import { readWeekday, readWeekdayOfWeek } from './read/read-weekday.ts';

/** What German and Dutch share: the words of direction stand before the noun, the week of a weekday after it. */
export const GERMANIC_RULES: readonly Rule[] = [
  ...EUROPEAN_RULES,
  {
    name: 'day-of-year',
    form: 'NAMED DAYNUMBER OF MONTH OFPERIOD (?<ofYear>WHICH) YEARUNIT',
    read: readDay,
  },
  {
    name: 'month-of-year',
    form: '(PART OFPERIOD)? BAREMONTH OFPERIOD (?<ofYear>WHICH) YEARUNIT',
    read: readMonth,
  },
  { name: 'directed-month', form: '(PART OFPERIOD)? WHICH BAREMONTH', read: readMonth },
  { name: 'season', form: 'WHICH SEASON', read: readSeason },
  { name: 'directed-weekday', form: 'WHICH WEEKDAY ATPART?', read: readWeekday },
  { name: 'weekday-of-week', form: 'WEEKDAY (OFPERIOD WHICH WEEKUNIT | WEEKWORD)', read: readWeekdayOfWeek },
  { name: 'weekday-of-week', form: 'WHICH WEEKUNIT WEEKDAY', read: readWeekdayOfWeek },
  { name: 'directed-unit', form: '(PART OFPERIOD)? WHICH CALENDARUNIT', read: readUnit },
  { name: 'part-of-unit', form: 'PART OFPERIOD CALENDARUNIT', confidence: 0.8, read: readUnit },
  { name: 'past-units', form: '(WHICH | RECENT) (INT|NUMERAL) UNIT', read: readSpan },
  { name: 'century', form: '(PART OFPERIOD)? (DAYORD | DAY) CENTURY', read: readCentury },
];
