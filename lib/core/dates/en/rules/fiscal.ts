import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { PART, withPart } from './parts.ts';

/** Quarters, halves and fiscal years: `the third quarter`, `third-quarter`, `fiscal 2025`, `the first half of 1989`. */
export const FISCAL_RULES: readonly Rule[] = [
  {
    name: 'quarter',
    form: `(${PART})? ((the|its)? (YEAR|(?<shift>last|this|next) year POSS|fiscal HYPHEN?)?)? ORD HYPHEN? quarter ((of|COMMA)? (YEAR | (?<shift2>last|this|next) year))?`,
    read: readQuarter,
  },
  { name: 'half', form: '(the)? (first|second|last) HYPHEN? half of? YEAR', read: readHalf },
  { name: 'fiscal-year', form: `(${PART})? (the)? (fiscal|financial) year? YEAR`, read: readFiscalYear },
];

function readQuarter(found: Found): Reading | null {
  const quarter = found.value('ORDINAL') ?? found.value('DIGITORD');
  if (quarter === undefined || quarter > 4) return null;
  const year = found.value('YEAR');
  return withPart(found, { at: 'quarter', quarter, ...(year !== undefined && { year }) });
}

function readHalf(found: Found): Reading | null {
  const year = found.value('YEAR');
  return year === undefined ? null : { at: 'half', half: /first/i.test(found.whole) ? 1 : 2, year };
}

function readFiscalYear(found: Found): Reading | null {
  const year = found.value('YEAR');
  return year === undefined ? null : withPart(found, { at: 'fixed', value: String(year) });
}
