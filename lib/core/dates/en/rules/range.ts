import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';

const TO = '(HYPHEN | DASH | to | through | until | and)';

/** Ranges that share a month or are written as one: `3 to 5 June`, `June 3-5`, `2007-2009`. */
export const RANGE_RULES: readonly Rule[] = [
  { name: 'day-to-day-month', form: `the? MONTHDAY ${TO} the? MONTHDAY of? MONTH YEAR?`, read: readDays },
  {
    name: 'month-day-to-day',
    form: 'MONTH MONTHDAY (HYPHEN | DASH | to | through) the? MONTHDAY (COMMA? YEAR)? (?! HYPHEN | SLASH)',
    read: readDays,
  },
  { name: 'year-to-year', form: '(?<=from) YEAR to YEAR', read: readYears },
  {
    name: 'year-to-year',
    form: '(?<! HYPHEN | AMOUNT) YEAR (HYPHEN | DASH) (YEAR | TWODIGITS) (?! HYPHEN)',
    read: readYears,
  },
];

function readDays(found: Found): Reading | null {
  const month = found.value('MONTH');
  const [first, last] = found.values('MONTHDAY');
  if (month === undefined || first === undefined || last === undefined || first >= last) return null;
  const year = found.value('YEAR');
  const day = (day: number): Reading => ({ at: 'day', month, day, ...(year !== undefined && { year }) });
  return { at: 'range', from: day(first), to: day(last) };
}

function readYears(found: Found): Reading | null {
  const [from, second] = found.values('YEAR');
  if (from === undefined) return null;
  const short = found.values('TWODIGITS')[0];
  const to = second ?? (short === undefined ? undefined : Math.floor(from / 100) * 100 + short);
  if (to === undefined || to <= from || from < 1500 || to > 2100) return null;
  return { at: 'fixed', value: `${from}/${to}`, begin: String(from), end: String(to) };
}
