import type { WordClass } from '../grammar/word-class.ts';
import { UNITS } from '../units.ts';
import { NUMERALS } from './numerals.ts';

/** Words with the numbers from `first` on. */
function numbered(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index]));
}

/** Words whose number does not matter. */
function unnumbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, 0]));
}

/** Months that are no other word. */
const CLEAR_MONTHS = {
  ...{ January: 1, February: 2, July: 7 },
  ...numbered(9, 'September October November December'),
  ...{ 'Jan.': 1, 'Feb.': 2, Feb: 2, 'Aug.': 8, Aug: 8, 'Sep.': 9 },
  ...numbered(9, 'Sept. Oct. Nov. Dec.'),
  ...numbered(9, 'Sept Oct Nov Dec'),
};
/** Months that are also a name or a word: `May`, `March`, `April Ryan`. */
const UNCLEAR_MONTHS = {
  ...numbered(3, 'March April May June'),
  ...{
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
  },
};

/** Fiscal years as one word, as far back and ahead as reports go. */
const FISCAL_YEARS = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => 1990 + i).flatMap((year) => [
    [`FY${year}`, year],
    [`FY${String(year).slice(2)}`, year],
  ]),
);

/** Words of English date expressions by what they are. Single function words are named in the forms themselves. */
export const ENGLISH_CLASSES = {
  MONTH: { words: { ...CLEAR_MONTHS, ...UNCLEAR_MONTHS }, proper: true },
  CLEARMONTH: { words: CLEAR_MONTHS, proper: true },
  /** Unclear ones, but for May: that is the likeliest to be a person. */
  NAMEMONTH: { words: { March: 3, April: 4, June: 6, August: 8 }, proper: true },
  WEEKDAY: { words: numbered(1, 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'), proper: true },
  WEEKDAYS: {
    words: numbered(1, 'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'),
    proper: true,
  },
  SHORTWEEKDAY: {
    words: {
      ...numbered(1, 'Mon Tue Wed Thu Fri Sat Sun'),
      ...numbered(1, 'Mon. Tue. Wed. Thu. Fri. Sat. Sun.'),
      ...{ Tues: 2, 'Tues.': 2, 'Thur.': 4, Thurs: 4, 'Thurs.': 4 },
    },
    proper: true,
  },
  /** Value: index into UNITS. */
  UNIT: { words: numbered(0, UNITS.join(' ')) },
  UNITS: {
    words: numbered(0, UNITS.map((unit) => (unit === 'century' ? 'centuries' : `${unit}s`)).join(' ')),
  },
  /** Units that `last`, `this` and `next` make a date of. */
  CALENDARUNIT: { words: unnumbered('week weekend month quarter year decade century') },
  /** `FY2025`, `FY25`: value the year. */
  FISCALYEAR: { words: FISCAL_YEARS, proper: true },
  FISCAL: { words: { FY: 0 }, proper: true },
  QUARTERNAME: { words: numbered(1, 'Q1 Q2 Q3 Q4'), proper: true },
  HALFNAME: { words: numbered(1, 'H1 H2'), proper: true },
  /** Value: index into SEASONS. */
  SEASON: { words: { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 } },
  /** Value: index into DAY_PARTS. */
  DAYPART: { words: { ...numbered(0, 'morning afternoon evening night'), midmorning: 0, midafternoon: 1 } },
  DAYPARTS: { words: numbered(0, 'mornings afternoons evenings nights') },
  /** Capitals that, in the middle of a sentence, make a title of it: `Friday Night Lights`, `USA Today`. */
  NAMEDPART: { words: unnumbered('Morning Evening Night'), proper: true },
  NAMEDDAY: { words: unnumbered('Today Tomorrow Yesterday Tonight'), proper: true },
  NAMEDWEEK: { words: { Week: 0 }, proper: true },
  NAMEDUNITS: { words: unnumbered('Minutes Hours'), proper: true },
  NAMEDSET: { words: unnumbered('Daily Weekly Monthly Nightly'), proper: true },
  /** What carries a weekday in its name: `The Sunday Times`. */
  PAPER: {
    words: unnumbered('Times Telegraph Mail Express Mirror Post Herald Tribune Star School'),
    proper: true,
  },
  /** Value: hour. */
  FIXEDHOUR: { words: { noon: 12, midday: 12, midnight: 24 } },
  ORDINAL: {
    words: {
      ...numbered(1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
      ...numbered(
        13,
        'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      ),
      ...{ 'twenty-first': 21, thirtieth: 30 },
    },
  },
  NUMERAL: { words: NUMERALS },
  /** Value: the first three digits of its years. */
  DECADEWORD: {
    words: numbered(192, 'twenties thirties forties fifties sixties seventies eighties nineties'),
  },
  AM: { words: unnumbered('am a.m. a.m AM A.M.') },
  PM: { words: unnumbered('pm p.m. p.m PM P.M.') },
  ZONE: {
    words: unnumbered('GMT UTC EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST CET CEST IST AEST'),
    proper: true,
  },
} satisfies Record<string, WordClass>;

/** TIMEX3 codes by the values of SEASON and DAYPART. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export const DAY_PARTS = ['TMO', 'TAF', 'TEV', 'TNI'] as const;
