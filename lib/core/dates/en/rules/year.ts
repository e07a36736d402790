import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { fullYear } from '../../year-number.ts';
import { parseSpokenYear } from '../numerals.ts';
import { PART, withPart, yearOf } from './parts.ts';

/** Years, decades and centuries: `1994`, `mid-1996`, `the late 1970s`, `the '80s`, `the 19th century`. */
export const YEAR_RULES: readonly Rule[] = [
  // "The 1930s and 50s": the century is that of the decade before.
  { name: 'second-decade', form: '(?<=(?<first>DECADE) (and | to | or)) DECADE', read: readSecondDecade },
  { name: 'decade', form: `the? ${PART}? (DECADE|DECADEWORD)`, read: readDecade },
  {
    name: 'century',
    form: `(the)? (${PART} HYPHEN?)? (ORD|twenty HYPHEN ORD) HYPHEN? century`,
    read: readCentury,
  },
  { name: 'part-of-year', form: `${PART} HYPHEN? YEAR`, read: readYear },
  { name: 'the-year', form: `the year (YEAR | (?<spoken>NUMBERWORD))`, read: readYear },
  {
    name: 'spoken-year',
    form: '(eighteen|nineteen|twenty) NUMERAL (HYPHEN? NUMERAL)? | two thousand (and? NUMERAL (HYPHEN? NUMERAL)?)?',
    read: readSpokenYear,
  },
  {
    name: 'year',
    form: '(?<=in|since|by|until|of|from|to|through|between|and|before|after|around|during|OPEN) YEAR',
    read: readYear,
  },
  { name: 'year', form: 'YEAR', read: readBareYear },
  { name: 'short-year', form: '(?<=in|since|of|the|and|by) SHORTYEAR', confidence: 0.7, read: readYear },
];

function readYear(found: Found): Reading | null {
  const { year } = yearOf(found);
  return year === undefined ? null : withPart(found, { at: 'fixed', value: String(year) });
}

function readSpokenYear(found: Found): Reading | null {
  const year = parseSpokenYear(found.whole);
  // "Nineteen Eighty-Four" is a book.
  return year === null || /[\s-][A-Z]/.test(found.whole) ? null : { at: 'fixed', value: String(year) };
}

function readBareYear(found: Found): Reading | null {
  const year = found.value('YEAR') ?? 0;
  return year >= 1900 && year <= 2050 ? { at: 'fixed', value: String(year) } : null;
}

function readDecade(found: Found): Reading | null {
  const word = found.value('DECADEWORD');
  const digits = found.value('DECADE') ?? 0;
  const decade = word ?? Math.floor((digits < 100 ? (fullYear(digits) ?? 0) : digits) / 10);
  return withPart(found, { at: 'fixed', value: String(decade) });
}

function readSecondDecade(found: Found): Reading | null {
  const first = found.value('DECADE', 'first') ?? 0;
  const digits = found.value('DECADE') ?? 0;
  if (digits >= 100) return { at: 'fixed', value: String(Math.floor(digits / 10)) };
  return first < 100
    ? readDecade(found)
    : { at: 'fixed', value: String(Math.floor(first / 100) * 10 + digits / 10) };
}

function readCentury(found: Found): Reading | null {
  const ordinal =
    found.value('DIGITORD') ?? (found.value('ORDINAL') ?? 0) + (/twenty/i.test(found.whole) ? 20 : 0);
  return ordinal < 1 || ordinal > 30
    ? null
    : withPart(found, { at: 'fixed', value: String(ordinal - 1).padStart(2, '0') });
}
