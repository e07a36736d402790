import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { ANY_YEAR, DIRECTION, directed, PART, PLAIN_PART, withPart, yearOf } from './parts.ts';

/** After these a month is meant even where it is also a name or a verb. */
const CLEAR_BEFORE = '(?<=in|since|until|till|during|early|late|mid|HYPHEN|through|between)';
/** After these it is, unless a name goes on (`by April Ryan`); `by May` may be by a prime minister. */
const LIKELY_BEFORE = '(?<=by|from|to|for|and|before|after|as|of|on)';

/** Months: `December 2019`, `last May`, `June last year`, `in August`. */
export const MONTH_RULES: readonly Rule[] = [
  { name: 'month-year', form: `(${PART})? MONTH (of|COMMA)? ${ANY_YEAR}`, read: readMonth },
  {
    name: 'month-of-year',
    form: `(${PART})? MONTH of? (?<which>last|this|next|the previous|the same) year`,
    read: readMonthOfYear,
  },
  {
    name: 'directed-month',
    form: `(${PART})? (${DIRECTION}) (${PLAIN_PART})? MONTH`,
    read: readMonth,
  },
  { name: 'part-of-month', form: `${PART} MONTH`, read: readMonth },
  { name: 'week-of-month', form: `the (ORD|last) week (of|in) MONTH (COMMA? YEAR)?`, read: readWeekOfMonth },
  // "from January to March 2025": the year is that of both.
  {
    name: 'month-before-year',
    form: 'MONTH (?= (to|and|or|through|until|HYPHEN|DASH) MONTH (?<shared>YEAR))',
    read: readMonth,
  },
  { name: 'month', form: '(?<!CAP) CLEARMONTH', read: readMonth },
  { name: 'ambiguous-month', form: `${CLEAR_BEFORE} MONTH`, confidence: 0.9, read: readMonth },
  {
    name: 'ambiguous-month',
    form: '(?<=the|a|an|its|his|her|their|our) MONTH (?=OTHER)',
    confidence: 0.7,
    read: readMonth,
  },
  {
    name: 'ambiguous-month',
    form: '(?<=by) MONTH (?= COMMA OTHER) (?! COMMA (who | whose | whom))',
    confidence: 0.6,
    read: readMonth,
  },
  {
    name: 'ambiguous-month',
    form: `${LIKELY_BEFORE} (NAMEMONTH (?! CAP | OPEN) | MONTH (?= to | until | through))`,
    confidence: 0.7,
    read: readMonth,
  },
];

function readMonth(found: Found): Reading | null {
  const month = found.value('MONTH');
  if (month === undefined) return null;
  return withPart(found, { at: 'month', month, ...directed(found), ...yearOf(found) });
}

/** Which days the second week of a month has, nobody agrees on: it is a part of the month. */
function readWeekOfMonth(found: Found): Reading | null {
  const month = found.value('MONTH');
  const nth = found.value('ORDINAL') ?? found.value('DIGITORD') ?? 5;
  if (month === undefined || nth > 5) return null;
  const mod = nth === 1 ? 'START' : nth < 4 ? 'MID' : 'END';
  return { at: 'month', month, ...yearOf(found), mod };
}

function readMonthOfYear(found: Found): Reading | null {
  const month = found.value('MONTH');
  if (month === undefined) return null;
  const which = found.text('which')?.toLowerCase() ?? '';
  const yearShift = /last|previous/.test(which) ? -1 : which === 'next' ? 1 : 0;
  return withPart(found, { at: 'month', month, yearShift });
}
