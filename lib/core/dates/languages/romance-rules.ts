import type { Rule } from '../grammar/rule.ts';
import { EUROPEAN_RULES, type EuropeanMacros } from './european-rules.ts';
import { readDay, readDayOfMonth } from './read/read-day.ts';
import { readSpan } from './read/read-distance.ts';
import { readCentury, readMonth, readSeason, readUnit } from './read/read-period.ts';
import { readWeekday } from './read/read-weekday.ts';

export interface RomanceMacros extends EuropeanMacros {
  /** Words that stand before a name, and before a weekday that is part of one. */
  readonly INNAME: string;
}

/** A capital weekday begins a sentence; elsewhere it is a name: Santo Domingo, Robinson's Vendredi,
 * as it is before another name: Domenica Rossi. */
const AT_HEAD = '(?<! CAP | OTHER | INNAME)';

/** `Pasado`, `que viene`. */
const AFTER = '(que|che)? WHICH';

/** What Spanish, French, Italian and Portuguese share: the words of direction stand before or after the noun. */
export const ROMANCE_RULES: readonly Rule[] = [
  ...EUROPEAN_RULES,
  {
    name: 'day-of-year',
    form: 'NAMED DAYNUMBER OF MONTH OFPERIOD (?<ofYear> WHICH YEARUNIT | YEARUNIT (que|che)? WHICH)',
    read: readDay,
  },
  {
    name: 'directed-day',
    form: `WHICH (dia|día)? DAYNUMBER OF MONTH | NAMED DAYNUMBER OF MONTH ${AFTER}`,
    read: readDay,
  },
  {
    name: 'month-of-year',
    form: '(PART OFPERIOD)? BAREMONTH OFPERIOD (?<ofYear> WHICH YEARUNIT | YEARUNIT (que|che)? WHICH)',
    read: readMonth,
  },
  {
    name: 'directed-month',
    form: `(PART OFPERIOD)? (WHICH BAREMONTH | BAREMONTH ${AFTER})`,
    read: readMonth,
  },
  { name: 'directed-season', form: 'WHICH SEASON | SEASON WHICH', read: readSeason },
  { name: 'weekday', form: `${AT_HEAD} CAPWEEKDAY (?! CAP)`, read: readWeekday },
  {
    name: 'directed-weekday',
    form: `(WHICH | RECENT) WEEKDAY ATPART? | (WEEKDAY | CAPWEEKDAY) ${AFTER} ATPART?`,
    read: readWeekday,
  },
  // "Mardi 13, le ministre", "nesta quarta-feira (14)".
  {
    name: 'weekday-day',
    form: 'WHICH? (WEEKDAY|CAPWEEKDAY) (DAY (?= COMMA | STOP | BREAK | CLOSE) | OPEN DAY CLOSE)',
    read: readDayOfMonth,
  },
  {
    name: 'directed-unit',
    form: `(PART OFPERIOD)? (WHICH CALENDARUNIT | CALENDARUNIT ${AFTER})`,
    read: readUnit,
  },
  { name: 'part-of-unit', form: 'PART OFPERIOD CALENDARUNIT', confidence: 0.8, read: readUnit },
  {
    name: 'past-units',
    form: `(WHICH | RECENT) (INT|NUMERAL) UNIT | (INT|NUMERAL) (WHICH | RECENT) UNIT | (INT|NUMERAL) UNIT WHICH
      | RECENT CALENDARUNIT`,
    read: readSpan,
  },
  { name: 'century', form: '(PART OFPERIOD)? CENTURY ROMAN | ROMAN CENTURY', read: readCentury },
];
