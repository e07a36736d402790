import type { Found, Rule } from '../../grammar/rule.ts';
import type { Holiday } from '../../holidays.ts';
import type { Reading } from '../../reading.ts';
import { DIRECTION, directed } from './parts.ts';

const ON = `(${DIRECTION})?`;
const YEAR = '((COMMA? | of | in) YEAR)?';

/** Written names of holidays. Where a name is also a common word, the day is required. */
const NAMES: readonly (readonly [holiday: Holiday, form: string])[] = [
  ['newYearsEve', 'new year (POSS)? eve'],
  ['newYear', 'new year (POSS)? day'],
  ['martinLutherKing', 'martin luther king (jr|junior)? STOP? day | mlk day'],
  ['valentines', 'valentine POSS day'],
  ['presidents', '(presidents|president POSS|president) day'],
  ['stPatrick', 'st STOP? patrick POSS day'],
  ['ashWednesday', 'ash (?=WEEKDAY) wednesday'],
  ['palmSunday', 'palm (?=WEEKDAY) sunday'],
  ['goodFriday', 'good (?=WEEKDAY) friday'],
  ['easterMonday', 'easter (?=WEEKDAY) monday'],
  ['easter', 'easter ((?=WEEKDAY) sunday)?'],
  ['mayDay', '(?=MONTH) may day'],
  ['mothers', 'mother POSS day'],
  ['memorial', 'memorial day'],
  ['juneteenth', 'juneteenth'],
  ['independence', 'independence day | (?=MONTH) july fourth | (?<=the) fourth of (?=MONTH) july'],
  ['bastille', 'bastille day'],
  ['labor', '(labor|labour) day'],
  ['columbus', 'columbus day'],
  ['halloween', 'halloween'],
  ['election', 'election day'],
  ['veterans', '(veterans|veteran POSS) day'],
  ['thanksgiving', 'thanksgiving day?'],
  ['blackFriday', 'black (?=WEEKDAY) friday'],
  ['christmasEve', 'christmas eve'],
  ['christmas', 'christmas day?'],
  ['boxing', 'boxing day'],
  ['inauguration', 'inauguration day'],
  ['holocaustRemembrance', 'international? holocaust remembrance day'],
  ['womens', 'international (women POSS | women) day'],
  ['earth', 'earth day'],
  ['anzac', 'anzac day'],
  ['fathers', 'father POSS day'],
  ['canada', 'canada day'],
  ['remembrance', '(remembrance | armistice) day'],
  ['orthodoxChristmas', 'orthodox christmas day?'],
  ['ramadan', 'ramadan'],
  ['eidAlFitr', 'eid HYPHEN? (al | ul | el) HYPHEN? fitr'],
  ['eidAlAdha', 'eid HYPHEN? (al | ul | el) HYPHEN? adha'],
  ['passover', 'passover'],
  ['roshHashanah', 'rosh (hashanah | hashana)'],
  ['yomKippur', 'yom kippur'],
  ['hanukkah', 'hanukkah | chanukah'],
  ['lunarNewYear', '(lunar | chinese) new year (POSS? day)?'],
];

/** `The day after Christmas`. */
const BESIDE = '(the? day (?<side>before|after))';
/** `Easter week`, `Labor Day weekend`. */
const SPAN = '(?<span>week|weekend)';

const ANY_NAME = NAMES.map(([holiday, form]) => `(?<${holiday}>${form})`).join(' | ');

/** Holidays by name, with or without a year: `last Thanksgiving`, `Christmas Day 2024`. */
export const HOLIDAY_RULES: readonly Rule[] = [
  {
    name: 'holiday',
    form: `(?<! CAP|a|an) ${BESIDE}? ${ON} (${ANY_NAME}) ${SPAN}? ${YEAR} (?! CAP | HYPHEN)`,
    read: readHoliday,
  },
];

function readHoliday(found: Found): Reading | null {
  const holiday = NAMES.find(([name]) => found.text(name) !== undefined)?.[0];
  if (holiday === undefined) return null;
  const year = found.value('YEAR');
  const side = found.text('side')?.toLowerCase();
  const span = found.text('span')?.toLowerCase();
  return {
    at: 'holiday',
    holiday,
    ...directed(found),
    ...(year !== undefined && { year }),
    ...(side !== undefined && { daysOff: side === 'before' ? -1 : 1 }),
    ...(span !== undefined && { span: span === 'week' ? 'week' : 'weekend' }),
  };
}
