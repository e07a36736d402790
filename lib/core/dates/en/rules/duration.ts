import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { UNITS } from '../../units.ts';
import { parseNumber } from '../numerals.ts';
import { LIMIT, limited } from './limit.ts';

const COUNT = '((?<n>NUM) | (?<couple>COUPLE) | (?<some>SOME))';
const MORE = '(more|additional|full|consecutive|straight|trading|working|business|long)';
/** `two to six days`, `12-18 months`: the greater number counts. */
const SPAN = '(NUM (to|or) | INT (HYPHEN|DASH))';

/** With one of these behind it, a length is a distance from some day: see ago.ts. */
const DISTANCE = '(ago|earlier)';

const OR_SO = '(or so)?';

/** Lengths of time: `three days`, `a 30-day cease-fire`, `the past two years`, `for decades`, `half an hour`. */
export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'past-units',
    form: `the? (past|last|previous) (${SPAN}? ${COUNT})? more? UNITS ${OR_SO}`,
    read: (found) => readDuration(found, 'past'),
  },
  {
    name: 'next-units',
    form: `the? (next|coming) (${SPAN}? ${COUNT})? more? UNITS ${OR_SO}`,
    read: (found) => readDuration(found, 'future'),
  },
  {
    name: 'next-unit',
    form: 'the next (?<one>UNIT) or so',
    read: (found) => readDuration(found, 'future'),
  },
  {
    name: 'past-unit',
    form: `the? past (?<one>UNIT) ${OR_SO}`,
    read: (found) => readDuration(found, 'past'),
  },
  { name: 'recent-units', form: 'recent UNITS (and UNITS)?', confidence: 0.4, read: readDuration },
  { name: 'first-units', form: `the (first|last|latest) (${COUNT})? UNITS`, read: readDuration },
  {
    name: 'definite-units',
    form: `the ${COUNT} UNITS (?= COMMA | STOP | ended | ending | to | ahead)`,
    read: readDuration,
  },
  { name: 'attributive-units', form: '((?<n>NUM) | (?<some>SOME) HYPHEN) HYPHEN? UNIT', read: readDuration },
  { name: 'unit-long', form: '(UNITS | (?<one>UNIT)) HYPHEN long', read: readDuration },
  {
    name: 'counted-units',
    form: `(${LIMIT})? ${SPAN}? ${COUNT} ${MORE}? HYPHEN? UNITS (?! ${DISTANCE})`,
    read: readDuration,
  },
  { name: 'one-and-a-half', form: '(a|an|one) (?<one>UNIT) and a (?<half>half)', read: readDuration },
  { name: 'units-and-a-half', form: '(?<n>NUM) and a (?<half>half) UNITS', read: readDuration },
  { name: 'half-unit', form: '(?<half>half) (a|an|HYPHEN) (?<none>UNIT)', read: readDuration },
  { name: 'limited-unit', form: `${LIMIT} (a|an|one) (?<one>UNIT) (?! ${DISTANCE})`, read: readDuration },
  {
    name: 'one-unit',
    form: '(?<=for|within|in|about|than|over|took|take|takes|after|lasted|lasting|just|barely|spent|last|of|as) (a|an) (?<one>UNIT)',
    read: readDuration,
  },
  // "A year or two": nobody has counted.
  { name: 'unit-or-two', form: '(a|an) UNIT or (two|so)', read: readDuration },
  {
    name: 'one-unit-away',
    form: '(a|an|another|an additional) (?<one>UNIT) (?=after|before|away|or|that)',
    read: readDuration,
  },
  {
    name: 'some-units',
    form: '(?<! ORDINAL | OTHER HYPHEN | early) (?! quarters) UNITS ((and|or) UNITS)?',
    confidence: 0.4,
    read: readDuration,
  },
];

function readDuration(found: Found, anchored?: 'past' | 'future'): Reading | null {
  const unit = UNITS[found.value('UNITS') ?? found.value('UNIT') ?? -1];
  if (unit === undefined) return null;
  return {
    at: 'duration',
    unit,
    amount: amountOf(found),
    ...(anchored !== undefined && { anchored }),
    ...limited(found),
  };
}

function amountOf(found: Found): number | null {
  const half = found.text('half') === undefined ? 0 : 0.5;
  const n = found.text('n');
  if (n !== undefined) {
    const number = parseNumber(n);
    return number === null ? null : number + half;
  }
  if (found.text('couple') !== undefined) return 2;
  if (found.text('one') !== undefined) return 1 + half;
  return half === 0 ? null : half;
}
