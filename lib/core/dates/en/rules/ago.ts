import type { Found, Rule } from '../../grammar/rule.ts';
import type { Anchor, Reading } from '../../reading.ts';
import { UNITS } from '../../units.ts';
import { parseNumber } from '../numerals.ts';

const COUNT = '((?<n>NUM) | (?<couple>COUPLE) | (?<one>a|an))';

const YEAR = UNITS.indexOf('year');

/** Distances in time: `six months ago`, `a year earlier`, `two days later`, `10 years from now`. */
export const AGO_RULES: readonly Rule[] = [
  {
    name: 'ago',
    form: `${COUNT} (UNIT|UNITS) ago`,
    read: (found) => readDistance(found, -1, found.value('UNIT') === YEAR ? 'quarter' : 'publication'),
  },
  {
    name: 'or-so-ago',
    form: '(?<one>a|an) UNIT or (so|two) ago',
    read: (found) => readDistance(found, -1, 'publication'),
  },
  {
    name: 'vague-earlier',
    form: 'SOME UNITS (earlier|later)',
    confidence: 0.4,
    read: () => ({ at: 'fixed', value: 'XXXX' }),
  },
  {
    name: 'vague-ago',
    form: 'SOME? UNITS ago',
    confidence: 0.4,
    read: () => ({ at: 'vague', value: 'PAST_REF' }),
  },
  {
    name: 'earlier',
    form: `${COUNT} (UNIT|UNITS) (earlier|previously)`,
    read: (found) => readDistance(found, -1, 'focus'),
  },
  { name: 'later', form: `${COUNT} (UNIT|UNITS) later`, read: (found) => readDistance(found, 1, 'focus') },
  {
    name: 'from-now',
    form: `${COUNT} (UNIT|UNITS) from now`,
    read: (found) => readDistance(found, 1, 'publication'),
  },
];

function readDistance(found: Found, sign: 1 | -1, from: Anchor): Reading | null {
  const unit = UNITS[found.value('UNIT') ?? found.value('UNITS') ?? -1];
  const n = found.text('n');
  const amount = n === undefined ? (found.text('couple') === undefined ? 1 : 2) : parseNumber(n);
  if (unit === undefined || amount === null) return null;
  // "A week ago" is said of a day; "six weeks ago" of about that time.
  if (unit === 'week' && amount === 1) return { at: 'shift', unit: 'day', amount: sign * 7, from };
  return { at: 'shift', unit, amount: sign * Math.round(amount), from };
}
