import type { Found, Rule } from '../../grammar/rule.ts';
import type { Anchor, Reading } from '../../reading.ts';
import { UNITS, type Unit } from '../../units.ts';
import { parseNumber } from '../numerals.ts';
import { LIMIT, limited } from './limit.ts';

const COUNT = '((?<n>NUM) | (?<couple>COUPLE) | (?<one>a|an))';

const YEAR = UNITS.indexOf('year');

/** Distances in time: `six months ago`, `a year earlier`, `two days later`, `10 years from now`. */
export const AGO_RULES: readonly Rule[] = [
  {
    name: 'ago',
    form: `(${LIMIT})? ${COUNT} (UNIT|UNITS) ago`,
    read: (found) => readDistance(found, -1, found.value('UNIT') === YEAR ? 'quarter' : 'publication'),
  },
  {
    name: 'half-ago',
    form: '(half (a|an) (?<half>UNIT) | (a|one) UNIT and a half | (?<n>NUM) and a half UNITS) ago',
    read: readHalves,
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

/** Units that halve into smaller ones, and how many of those they have. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [unit: Unit, count: number]>>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

/** `half a century ago`, `two and a half years ago`: counted in the next smaller unit. */
function readHalves(found: Found): Reading | null {
  const [unit, count] = SMALLER[UNITS[found.value('UNIT') ?? found.value('UNITS') ?? -1] ?? 'day'] ?? [];
  const n = found.text('n');
  const whole = found.text('half') === undefined ? (n === undefined ? 1 : parseNumber(n)) : 0;
  if (unit === undefined || count === undefined || whole === null) return null;
  return { at: 'shift', unit, amount: -count * (whole + 0.5), from: 'publication' };
}

function readDistance(found: Found, sign: 1 | -1, from: Anchor): Reading | null {
  const unit = UNITS[found.value('UNIT') ?? found.value('UNITS') ?? -1];
  const n = found.text('n');
  const amount = n === undefined ? (found.text('couple') === undefined ? 1 : 2) : parseNumber(n);
  if (unit === undefined || amount === null) return null;
  // "A week ago" is said of a day; "six weeks ago" of about that time.
  if (unit === 'week' && amount === 1)
    return { at: 'shift', unit: 'day', amount: sign * 7, from, ...limited(found) };
  return { at: 'shift', unit, amount: sign * Math.round(amount), from, ...limited(found) };
}
