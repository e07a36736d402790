import type { Rule } from '../grammar/rule.ts';
import { EUROPEAN_RULES, type EuropeanMacros } from './european-rules.ts';
import { readDay } from './read/read-day.ts';
import { readSpan } from './read/read-distance.ts';
import {
  readCentury,
  readDecade,
  readMonth,
  readSeason,
  readUnit,
  readYear,
  readYears,
} from './read/read-period.ts';
import { readWeekday, readWeekdayOfWeek } from './read/read-weekday.ts';

export interface SlavicMacros extends EuropeanMacros {
  /** Directly before a weekday. */
  readonly AT: string;
}

/** What Polish, Ukrainian and Russian share: the word for the year follows its number, and there are no articles. */
export const SLAVIC_RULES: readonly Rule[] = [
  ...EUROPEAN_RULES,
  {
    name: 'day-of-year',
    form: 'NAMED DAYNUMBER OF MONTH ((?<ofYear>WHICH) YEARUNIT | YEARWORD)',
    read: readDay,
  },
  {
    name: 'month-of-year',
    form: '(PART OFPERIOD)? BAREMONTH ((?<ofYear>WHICH) YEARUNIT | YEARWORD)',
    read: readMonth,
  },
  { name: 'directed-month', form: 'WHICH BAREMONTH', read: readMonth },
  { name: 'season', form: 'WHICH SEASON', read: readSeason },
  { name: 'year-with-word', form: '(PART OFPERIOD)? YEAR YEARTAIL', read: readYear },
  { name: 'years-with-word', form: 'YEAR (HYPHEN|DASH) (YEAR|TWODIGITS) YEARTAIL', read: readYears },
  { name: 'directed-weekday', form: '(WHICH|RECENT) (WEEKDAY|SHORTWEEKDAY) ATPART?', read: readWeekday },
  { name: 'weekday', form: '(?<= AT) SHORTWEEKDAY ATPART?', read: readWeekday },
  {
    name: 'weekday-of-week',
    form: '((WEEKDAY | (?<= AT) SHORTWEEKDAY) AT? WHICH WEEKUNIT | WHICH WEEKUNIT AT (WEEKDAY|SHORTWEEKDAY))',
    read: readWeekdayOfWeek,
  },
  {
    name: 'part-before-day',
    form: 'DAYPART NAMED DAYNUMBER OF MONTH (OFYEAR YEAR AFTERYEAR)?',
    read: readDay,
  },
  { name: 'part-before-weekday', form: 'DAYPART AT (WEEKDAY|SHORTWEEKDAY)', read: readWeekday },
  { name: 'directed-unit', form: '(PART OFPERIOD)? WHICH CALENDARUNIT', read: readUnit },
  { name: 'part-of-unit', form: 'PART OFPERIOD CALENDARUNIT', confidence: 0.8, read: readUnit },
  { name: 'past-units', form: '(WHICH|RECENT) (INT|NUMERAL) UNIT | RECENT CALENDARUNIT', read: readSpan },
  {
    name: 'decade',
    form: '(PART OFPERIOD)? (DECADE | DECADEWORD YEARUNITS) YEARUNITS?',
    read: readDecade,
  },
  { name: 'century', form: '(PART OFPERIOD)? (ROMAN | DAY) CENTURY', read: readCentury },
];
