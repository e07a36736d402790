import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { UNITS } from '../../units.ts';
import { fullYear } from '../../year-number.ts';
import { parseNumber } from '../numerals.ts';
import { PART, withPart } from './parts.ts';

const OF_YEAR = '((of|COMMA)? (YEAR | (?<which>last|this|next) year))?';
const YEAR_AGO = '(year HYPHEN? (earlier|ago))';
const PERIOD = '(quarter|period)';
const SAME = '(same|corresponding|comparable)';

/** Quarters, halves and fiscal years: `the third quarter`, `third-quarter`, `fiscal 2025`, `the first half of 1989`. */
export const FISCAL_RULES: readonly Rule[] = [
  {
    name: 'quarter',
    form: `(${PART})? (the (YEAR|fiscal HYPHEN?|(?<before>${YEAR_AGO}))?)? ORD quarter ${OF_YEAR}`,
    read: readQuarter,
  },
  {
    name: 'quarter-of-named-year',
    form: `(?<which>last|this|next) year POSS ORD HYPHEN? quarter`,
    read: readQuarter,
  },
  { name: 'quarter-name', form: `QUARTERNAME ${OF_YEAR} | YEAR QUARTERNAME`, read: readQuarter },
  { name: 'quarter-code', form: 'QUARTERCODE (of|COMMA)? YEAR | QUARTERCODE', read: readQuarterCode },
  { name: 'half-name', form: 'HALFNAME (of|COMMA)? YEAR | YEAR HALFNAME', read: readHalf },
  { name: 'quarter-attribute', form: '(YEAR|fiscal)? ORD HYPHEN quarter', read: readQuarter },
  { name: 'fiscal-quarter', form: '(the)? fiscal HYPHEN? ORD HYPHEN? quarter', read: readQuarter },
  {
    name: 'year-ago-period',
    form: `((the)? (comparable|corresponding)? ${YEAR_AGO} ${PERIOD} | the quarter a year (ago|earlier))`,
    read: () => ({ at: 'period', years: -1 }),
  },
  {
    name: 'year-ago-units',
    form: `the? ${YEAR_AGO} (?<n>NUM) UNITS`,
    read: (found) => {
      const unit = UNITS[found.value('UNITS') ?? -1];
      const amount = parseNumber(found.text('n') ?? '');
      return unit === undefined ? null : { at: 'duration', unit, amount };
    },
  },
  { name: 'year-ago', form: 'year HYPHEN (earlier|ago)', read: () => ({ at: 'period', years: -1 }) },
  {
    name: 'same-period',
    form: `(the? ${SAME} ${PERIOD} (of|in)? (YEAR | the? (?<before>last|previous|prior) year | a ${YEAR_AGO}) | last year POSS ${PERIOD})`,
    read: readSamePeriod,
  },
  {
    name: 'quarter-ended',
    form: '(the | its | a)? quarter (?= (that? (?<over>ended) | ending) (?<month>MONTH))',
    read: readQuarterEnded,
  },
  {
    name: 'this-period',
    form: 'the (latest period | quarter (?! HYPHEN))',
    read: () => ({ at: 'period', years: 0 }),
  },
  {
    name: 'latest-quarter',
    form: 'the (latest | most recent) quarter',
    read: () => ({ at: 'shift', unit: 'quarter', amount: -1, from: 'publication' }),
  },
  {
    name: 'latest-year',
    form: 'the (latest | most recent) (fiscal | financial) year',
    read: () => ({ at: 'shift', unit: 'year', amount: -1, from: 'publication' }),
  },
  {
    name: 'half',
    form: '(the)? (?<first>first|second|last|latter) HYPHEN? half of? (YEAR | (?<which>last|this|next) year) | (the)? (?<first>first|last) two quarters of YEAR',
    read: readHalf,
  },
  {
    name: 'fiscal-year',
    form: `(${PART})? (the)? (fiscal year? | financial year? | FISCAL) YEAR | FISCALYEAR`,
    read: readFixedYear,
  },
  { name: 'period-of-year', form: `the YEAR ${PERIOD}`, read: readPeriodOfYear },
];

function readQuarter(found: Found): Reading | null {
  const quarter = found.value('QUARTERNAME') ?? found.value('ORDINAL') ?? found.value('DIGITORD');
  if (quarter === undefined || quarter > 4) return null;
  if (found.text('before') !== undefined) return { at: 'quarter', quarter, yearShift: -1 };
  return withPart(found, { at: 'quarter', quarter, ...yearOf(found) });
}

/** `3Q24`, `3Q 2024`. */
function readQuarterCode(found: Found): Reading {
  const [, quarter, short] = /^(\d)Q(\d\d)?/.exec(found.whole) ?? [];
  const year = found.value('YEAR') ?? (short === undefined ? undefined : fullYear(Number(short)));
  return { at: 'quarter', quarter: Number(quarter), ...(year !== undefined && { year }) };
}

/** A quarter that ends in July is mostly in the second of the calendar's, one that ends in August in the third. */
function readQuarterEnded(found: Found): Reading {
  const quarter = Math.round((found.value('MONTH', 'month') ?? 0) / 3);
  const isOver = found.text('over') !== undefined;
  return { at: 'quarter', quarter: quarter === 0 ? 4 : quarter, ...(isOver && { direction: 'last' }) };
}

function readHalf(found: Found): Reading {
  const half = found.value('HALFNAME') ?? (/first/i.test(found.text('first') ?? '') ? 1 : 2);
  return { at: 'half', half, ...yearOf(found) };
}

function yearOf(found: Found): { year?: number; yearShift?: number } {
  const year = found.value('YEAR');
  if (year !== undefined) return { year };
  const which = found.text('which')?.toLowerCase();
  return which === undefined ? {} : { yearShift: which === 'last' ? -1 : which === 'next' ? 1 : 0 };
}

/** `the same period last year`, `the corresponding quarter of 1988`. */
function readSamePeriod(found: Found): Reading {
  const year = found.value('YEAR');
  return year === undefined ? { at: 'period', years: -1 } : { at: 'period', year };
}

function readPeriodOfYear(found: Found): Reading | null {
  const year = found.value('YEAR');
  return year === undefined ? null : { at: 'period', year };
}

function readFixedYear(found: Found): Reading | null {
  const year = found.value('YEAR') ?? found.value('FISCALYEAR');
  return year === undefined ? null : withPart(found, { at: 'fixed', value: String(year) });
}
