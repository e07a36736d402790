import type { WordClass } from '../grammar/vocabulary.ts';
import { UNITS } from '../units.ts';
import { NUMERALS } from './numerals.ts';

const unit = (name: (typeof UNITS)[number]) => UNITS.indexOf(name);

/** Months that are no other word, and those that are also a name or a word: `May`, `March`, `April Ryan`. */
const CLEAR_MONTHS = {
  January: 1,
  February: 2,
  July: 7,
  September: 9,
  October: 10,
  November: 11,
  December: 12,
  'Jan.': 1,
  'Feb.': 2,
  'Aug.': 8,
  'Sept.': 9,
  'Sep.': 9,
  'Oct.': 10,
  'Nov.': 11,
  'Dec.': 12,
  Sept: 9,
  Nov: 11,
  Dec: 12,
  Oct: 10,
  Feb: 2,
  Aug: 8,
};
const UNCLEAR_MONTHS = {
  March: 3,
  April: 4,
  May: 5,
  June: 6,
  August: 8,
  'Mar.': 3,
  'Apr.': 4,
  'Jun.': 6,
  'Jul.': 7,
  Jan: 1,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Sep: 9,
};

const FULL_WEEKDAYS = { Monday: 1, Tuesday: 2, Wednesday: 3, Thursday: 4, Friday: 5, Saturday: 6, Sunday: 7 };
const SHORT_WEEKDAYS = {
  'Mon.': 1,
  'Tue.': 2,
  'Tues.': 2,
  'Wed.': 3,
  'Thu.': 4,
  'Thur.': 4,
  'Thurs.': 4,
  'Fri.': 5,
  'Sat.': 6,
  'Sun.': 7,
  Mon: 1,
  Tue: 2,
  Tues: 2,
  Wed: 3,
  Thu: 4,
  Thurs: 4,
  Fri: 5,
  Sat: 6,
  Sun: 7,
};

/** Words of English date expressions by what they are. Single function words are named in the forms themselves. */
export const ENGLISH_CLASSES = {
  MONTH: { words: { ...CLEAR_MONTHS, ...UNCLEAR_MONTHS }, proper: true },
  CLEARMONTH: { words: CLEAR_MONTHS, proper: true },
  /** Unclear ones, but for May: that is the likeliest to be a person. */
  NAMEMONTH: { words: { March: 3, April: 4, June: 6, August: 8 }, proper: true },
  WEEKDAY: { words: FULL_WEEKDAYS, proper: true },
  SHORTWEEKDAY: { words: SHORT_WEEKDAYS, proper: true },
  WEEKDAYS: {
    words: { Mondays: 1, Tuesdays: 2, Wednesdays: 3, Thursdays: 4, Fridays: 5, Saturdays: 6, Sundays: 7 },
    proper: true,
  },
  UNIT: {
    words: {
      minute: unit('minute'),
      hour: unit('hour'),
      day: unit('day'),
      night: unit('night'),
      week: unit('week'),
      weekend: unit('weekend'),
      fortnight: unit('fortnight'),
      month: unit('month'),
      quarter: unit('quarter'),
      year: unit('year'),
      decade: unit('decade'),
      century: unit('century'),
      second: unit('second'),
    },
  },
  UNITS: {
    words: {
      seconds: unit('second'),
      minutes: unit('minute'),
      hours: unit('hour'),
      days: unit('day'),
      nights: unit('night'),
      weeks: unit('week'),
      weekends: unit('weekend'),
      fortnights: unit('fortnight'),
      months: unit('month'),
      quarters: unit('quarter'),
      years: unit('year'),
      decades: unit('decade'),
      centuries: unit('century'),
    },
  },
  /** Units that `last`, `this` and `next` make a date of. */
  CALENDARUNIT: { words: { week: 0, weekend: 0, month: 0, quarter: 0, year: 0, decade: 0, century: 0 } },
  QUARTERNAME: { words: { Q1: 1, Q2: 2, Q3: 3, Q4: 4 }, proper: true },
  HALFNAME: { words: { H1: 1, H2: 2 }, proper: true },
  /** Value: index into SEASONS. */
  SEASON: { words: { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 } },
  /** Value: index into DAY_PARTS. */
  DAYPART: { words: { morning: 0, afternoon: 1, evening: 2, night: 3, midmorning: 0, midafternoon: 1 } },
  /** Capitals that, in the middle of a sentence, make a title of it: `Friday Night Lights`, `USA Today`. */
  NAMEDPART: { words: { Morning: 0, Evening: 0, Night: 0 }, proper: true },
  NAMEDDAY: { words: { Today: 0, Tomorrow: 0, Yesterday: 0, Tonight: 0 }, proper: true },
  /** Newspapers that carry a weekday in their name. */
  PAPER: {
    words: {
      Times: 0,
      Telegraph: 0,
      Mail: 0,
      Express: 0,
      Mirror: 0,
      Post: 0,
      Herald: 0,
      Tribune: 0,
      Star: 0,
      School: 0,
    },
    proper: true,
  },
  /** Value: hour. */
  FIXEDHOUR: { words: { noon: 12, midday: 12, midnight: 24 } },
  ORDINAL: {
    words: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      'twenty-first': 21,
      thirtieth: 30,
    },
  },
  NUMERAL: { words: NUMERALS },
  /** Value: first year's three digits. */
  DECADEWORD: {
    words: {
      twenties: 192,
      thirties: 193,
      forties: 194,
      fifties: 195,
      sixties: 196,
      seventies: 197,
      eighties: 198,
      nineties: 199,
    },
  },
  AM: { words: { am: 0, 'a.m.': 0, 'a.m': 0, AM: 0, 'A.M.': 0 } },
  PM: { words: { pm: 12, 'p.m.': 12, 'p.m': 12, PM: 12, 'P.M.': 12 } },
  ZONE: {
    words: {
      GMT: 0,
      UTC: 0,
      EST: 0,
      EDT: 0,
      ET: 0,
      CST: 0,
      CDT: 0,
      CT: 0,
      MST: 0,
      MDT: 0,
      PST: 0,
      PDT: 0,
      PT: 0,
      BST: 0,
      CET: 0,
      CEST: 0,
      IST: 0,
      AEST: 0,
    },
    proper: true,
  },
} satisfies Record<string, WordClass>;

/** TIMEX3 codes by the values of SEASON and DAYPART. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export const DAY_PARTS = ['TMO', 'TAF', 'TEV', 'TNI'] as const;

/** Forms that other forms are built of. */
export const ENGLISH_MACROS = {
  ORD: '(ORDINAL|DIGITORD)',
  NUMBERWORD: 'NUMERAL ((HYPHEN|and)? NUMERAL){0,4}',
  /** `3`, `2.5`, `2 1/2`, `twenty-five`, `a hundred`, `a dozen`. */
  NUM: '(INT (INT SLASH INT)?|DECIMAL|(a (?=hundred|thousand|million|dozen))? NUMBERWORD)',
  /** A number nobody counts: `several`, `a few`. */
  SOME: '(several|many|some|numerous|a few|a number of|a handful of|the few|few|countless|multiple|various|dozens of|hundreds of|thousands of|scores of)',
  COUPLE: 'a? couple of?',
  AP: '(AM|PM)',
} as const;
