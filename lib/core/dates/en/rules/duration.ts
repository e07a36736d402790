import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { UNITS } from '../../units.ts';
import { parseNumber } from '../numerals.ts';

const COUNT = '((?<n>NUM) | (?<couple>COUPLE) | (?<some>SOME))';
const MORE = '(more|additional|full|consecutive|straight|trading|working|business|long)';

/** Lengths of time: `three days`, `a 30-day cease-fire`, `the past two years`, `for decades`, `half an hour`. */
export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'past-units',
    form: `(the)? (?<way>past|last|previous) (${COUNT})? more? UNITS`,
    read: (found) => readDuration(found, 'past'),
  },
  {
    name: 'next-units',
    form: `(the)? (?<way>next|coming) (${COUNT})? more? UNITS`,
    read: (found) => readDuration(found, 'future'),
  },
  { name: 'past-unit', form: '(the)? past (?<one>UNIT)', read: (found) => readDuration(found, 'past') },
  { name: 'recent-units', form: 'recent UNITS', confidence: 0.4, read: (found) => readDuration(found) },
  {
    name: 'first-units',
    form: `(the) (first|last|latest) (${COUNT})? UNITS`,
    read: (found) => readDuration(found),
  },
  {
    name: 'definite-units',
    form: `the ${COUNT} UNITS (?= COMMA | STOP | ended | ending | to | ahead)`,
    read: (found) => readDuration(found),
  },
  { name: 'attributive-units', form: '(?<n>NUM) HYPHEN? UNIT', read: (found) => readDuration(found) },
  {
    name: 'counted-units',
    form: `(NUM (to|or) | INT (HYPHEN|DASH))? ${COUNT} ${MORE}? HYPHEN? UNITS`,
    read: (found) => readDuration(found),
  },
  {
    name: 'one-and-a-half',
    form: '(a|an|one) (?<one>UNIT) and a (?<half>half)',
    read: (found) => readDuration(found),
  },
  {
    name: 'half-unit',
    form: '(?<half>half) (a|an|HYPHEN) (?<none>UNIT)',
    read: (found) => readDuration(found),
  },
  {
    name: 'one-unit',
    form: '(?<=for|within|in|about|than|nearly|almost|over|took|take|takes|after|lasted|lasting|least|or|over|just|barely|spent|last|of|as) (a|an) (?<one>UNIT)',
    read: (found) => readDuration(found),
  },
  {
    name: 'one-unit-away',
    form: '(a|an|another|(an additional)) (?<one>UNIT) (?=after|before|away|or|that)',
    read: (found) => readDuration(found),
  },
  {
    name: 'some-units',
    form: '(?<! ORDINAL | OTHER HYPHEN) UNITS',
    confidence: 0.4,
    read: (found) => readDuration(found),
  },
];

function readDuration(found: Found, anchored?: 'past' | 'future'): Reading | null {
  const unit = UNITS[found.value('UNITS') ?? found.value('UNIT') ?? -1];
  if (unit === undefined) return null;
  const amount = amountOf(found);
  return anchored === undefined
    ? { at: 'duration', unit, amount }
    : { at: 'duration', unit, amount, anchored };
}

function amountOf(found: Found): number | null {
  const half = found.text('half') === undefined ? 0 : 0.5;
  const n = found.text('n');
  if (n !== undefined) return parseNumber(n);
  if (found.text('couple') !== undefined) return 2;
  if (found.text('one') !== undefined) return 1 + half;
  return half === 0 ? null : half;
}
