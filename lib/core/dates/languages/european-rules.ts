import type { Rule } from '../grammar/rule.ts';
import { readClock } from './read/read-clock.ts';
import { readDay, readDays } from './read/read-day.ts';
import { readIsoDay, readNumericDay } from './read/read-numeric-day.ts';
import { readLikelyYear, readMonth, readSeason, readUnit, readYear, readYears } from './read/read-period.ts';
import { readDayWord, readWeekday } from './read/read-weekday.ts';

/** What the common forms need of each language, as forms of its own. */
export interface EuropeanMacros {
  /** A weekday before a day, with what parts the two. */
  readonly NAMED: string;
  /** The number of a day. */
  readonly DAYNUMBER: string;
  /** Between a day and its month, a month and its year, a part and its period; may match nothing. */
  readonly OF: string;
  readonly OFYEAR: string;
  readonly OFPERIOD: string;
  /** After the year, where the language says that it is one; may match nothing. */
  readonly AFTERYEAR: string;
  /** Between two ends of a range; between two days of one month also AND. */
  readonly TO: string;
  readonly AND: string;
  /** Part of a day after a day: `lunes` `por la noche`. */
  readonly ATPART: string;
  /** Directly before it, a word of BAREMONTH is a month. */
  readonly BEFOREMONTH: string;
  /** Directly before it, four digits are a year. */
  readonly BEFOREYEAR: string;
  /** The word for a year before its number. */
  readonly THEYEAR: string;
  /** Directly before a time of day. */
  readonly BEFORECLOCK: string;
  /** After the hour; may not match nothing. */
  readonly OCLOCK: string;
}

const YEAR = 'OFYEAR YEAR AFTERYEAR';
/** Not the end of `3.5`, `2/3`, `12-14`. */
const WHOLE_NUMBER = '(?<! AMOUNT | DECIMAL | HYPHEN | SLASH)';
const NO_COUNT = '(?! COUNTED | HYPHEN DAY | AMOUNT)';

/** Forms that the European languages share but for their words. */
export const EUROPEAN_RULES: readonly Rule[] = [
  { name: 'iso-date', form: 'ISO', read: readIsoDay },
  { name: 'numeric-date', form: 'NUMERIC', read: readNumericDay },
  {
    name: 'day-to-day-month',
    form: `${WHOLE_NUMBER} DAYNUMBER (TO|AND) NAMED DAYNUMBER OF MONTH (${YEAR})?`,
    read: readDays,
  },
  {
    name: 'day-month-to-day-month',
    form: `${WHOLE_NUMBER} DAYNUMBER OF MONTH (${YEAR})? TO NAMED DAYNUMBER OF MONTH (${YEAR})?`,
    read: readDays,
  },
  {
    name: 'day-month-year',
    form: `${WHOLE_NUMBER} NAMED DAYNUMBER OF (MONTH | SHORTMONTH) ${YEAR}`,
    read: readDay,
  },
  {
    name: 'day-month-part',
    form: `${WHOLE_NUMBER} NAMED DAYNUMBER OF MONTH (${YEAR})? ATPART`,
    read: readDay,
  },
  { name: 'day-month', form: `${WHOLE_NUMBER} NAMED DAYNUMBER OF MONTH`, read: readDay },
  { name: 'month-year', form: `(PART OFPERIOD)? MONTH ${YEAR} ${NO_COUNT}`, read: readMonth },
  { name: 'part-of-month', form: 'PART OFPERIOD BAREMONTH', read: readMonth },
  // "from January to March 2025": the year is that of both.
  {
    name: 'month-before-year',
    form: 'BAREMONTH (?= (TO|AND) MONTH OFYEAR (?<shared>YEAR))',
    read: readMonth,
  },
  { name: 'month', form: '(?<= BEFOREMONTH) BAREMONTH', confidence: 0.9, read: readMonth },
  { name: 'month', form: '(?<= BAREMONTH TO) BAREMONTH', confidence: 0.9, read: readMonth },
  { name: 'season-year', form: `(PART OFPERIOD)? SEASON ${YEAR}`, read: readSeason },
  {
    name: 'year-to-year',
    form: '(?<! AMOUNT | HYPHEN | SLASH) YEAR (HYPHEN|DASH) (YEAR|TWODIGITS) AFTERYEAR (?! HYPHEN | COUNTED)',
    read: readYears,
  },
  { name: 'year-to-year', form: '(?<= BEFOREYEAR) YEAR TO YEAR AFTERYEAR (?! COUNTED)', read: readYears },
  { name: 'part-of-year', form: `PART OFPERIOD THEYEAR? YEAR AFTERYEAR ${NO_COUNT}`, read: readYear },
  { name: 'the-year', form: 'THEYEAR YEAR AFTERYEAR', read: readYear },
  {
    name: 'year',
    form: `(?<= BEFOREYEAR) YEAR ${NO_COUNT} (?! (COMMA|STOP|AND) YEAR COUNTED)`,
    confidence: 0.9,
    read: readLikelyYear,
  },
  {
    name: 'bracketed-year',
    form: '(?<= OPEN) YEAR (?= CLOSE | HYPHEN | DASH | COMMA)',
    confidence: 0.9,
    read: readLikelyYear,
  },
  { name: 'weekday-part', form: '(WEEKDAY|CAPWEEKDAY) ATPART', read: readWeekday },
  { name: 'weekday', form: 'WEEKDAY', read: readWeekday },
  { name: 'day-word-part', form: 'DAYWORD ATPART', read: readDayWord },
  { name: 'day-word', form: 'DAYWORD', read: readDayWord },
  { name: 'unit-word', form: '(WEEKWORD|MONTHWORD|YEARWORD)', read: readUnit },
  { name: 'clock', form: '(?<= BEFORECLOCK) CLOCK OCLOCK?', confidence: 0.8, read: readClock },
  { name: 'clock-word', form: 'CLOCK OCLOCK', read: readClock },
  { name: 'hour', form: '(?<= BEFORECLOCK) HOUR OCLOCK', read: readClock },
  { name: 'hour-in-part', form: '(?<= BEFORECLOCK) (CLOCK|HOUR|NUMERAL) OCLOCK? ATPART', read: readClock },
  { name: 'hour-word', form: '(?<= BEFORECLOCK) HOURWORD', confidence: 0.8, read: readClock },
];
