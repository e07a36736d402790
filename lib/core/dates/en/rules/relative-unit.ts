import type { Found, Rule } from '../../grammar/rule.ts';
import type { Anchor, Reading } from '../../reading.ts';
import { UNITS } from '../../units.ts';
import { DAY_PARTS } from '../vocabulary.ts';
import { PART, PLAIN_PART, withPart } from './parts.ts';

const WHEN = '(?<part>early|earlier|late|later|sometime) (in)?';

/** Units counted from today or from the date in focus: `last year`, `this week`, `the end of the month`, `the next day`. */
export const RELATIVE_UNIT_RULES: readonly Rule[] = [
  {
    name: 'weekend',
    form: '((?<which>last|this|next) | the (past|coming|last|next)?) weekend',
    read: readWeekend,
  },
  {
    name: 'directed-unit',
    form: `(${WHEN} | ${PLAIN_PART})? ((?<! the) last|the last (?! CALENDARUNIT of)|this|next|the (current|coming|previous|following|same)) (fiscal|calendar|financial)? CALENDARUNIT`,
    read: readDirected,
  },
  {
    name: 'end-of-unit',
    form: `${PART} (the) (fiscal|calendar)? CALENDARUNIT`,
    read: (found) => withPart(found, shift(found, 0)),
  },
  {
    name: 'within-unit',
    form: '(?<part>early|earlier|late|later) in the CALENDARUNIT',
    read: (found) => withPart(found, shift(found, 0)),
  },
  {
    name: 'within-day',
    form: '(?<part>early|earlier|late|later) in the day (?! before | after | of)',
    read: (found) => withPart(found, shift(found, 0, 'day', 'focus')),
  },
  {
    name: 'year-end',
    form: 'year (HYPHEN | POSS)? end',
    read: (found) => ({ ...shift(found, 0, 'year'), mod: 'END' }),
  },
  {
    name: 'year-ended',
    form: 'the fiscal? year (?=ended|ending)',
    read: () => ({ at: 'duration', unit: 'year', amount: 1 }),
  },
  {
    name: 'full-year',
    form: '(the) (full | fiscal | full fiscal) year (?! ended | ending)',
    read: (found) => shift(found, 0, 'year'),
  },
  {
    name: 'for-the-year',
    form: '(?<=for|of|during) the year (?! YEAR | HYPHEN | ended | ending | before)',
    confidence: 0.6,
    // "Woman of the Year" is a prize.
    read: (found) => (found.whole.includes('Y') ? null : shift(found, 0, 'year')),
  },
  {
    name: 'the-week',
    form: '(?<=for|during|of|this|through) the week (?! of | before | after | ahead)',
    confidence: 0.6,
    read: (found) => shift(found, 0, 'week'),
  },
  { name: 'the-week', form: 'the week (?=POSS)', confidence: 0.6, read: (found) => shift(found, 0, 'week') },
  { name: 'following-part', form: '(the)? (next|following) DAYPART', read: (found) => readPartOf(found, 1) },
  { name: 'that-part', form: 'that DAYPART', read: (found) => readPartOf(found, 0) },
  { name: 'next-day', form: '(the) (next|following) day', read: (found) => shift(found, 1, 'day', 'focus') },
  {
    name: 'day-before',
    form: 'the day before (?= COMMA | STOP | BREAK) | a day earlier',
    read: (found) => shift(found, -1, 'day', 'focus'),
  },
  {
    name: 'day-after',
    form: 'the day after (?= COMMA | STOP | BREAK) | a day later',
    read: (found) => shift(found, 1, 'day', 'focus'),
  },
  // "Oct. 12, the day before the crash": the very day just named.
  {
    name: 'day-in-apposition',
    form: '(?<= (MONTH DAY | WEEKDAY) COMMA) the day (before|after) (?! CAP)',
    confidence: 0.4,
    read: (found) => shift(found, 0, 'day', 'focus'),
  },
  // "The day before the vote": which day that is, the passage mostly says.
  {
    name: 'day-beside-event',
    form: '(?<! in) the day (before|after) (?= the | a | an | his | her | its | their | our)',
    confidence: 0.4,
    read: (found) => shift(found, found.whole.endsWith('before') ? -1 : 1, 'day', 'focus'),
  },
  {
    name: 'same-day',
    form: '(?<part>later | earlier)? (the same | that same?) day',
    read: (found) => withPart(found, shift(found, 0, 'day', 'focus')),
  },
  {
    name: 'that-unit',
    form: '(?<part>later | earlier)? that (same)? CALENDARUNIT',
    read: (found) => withPart(found, shift(found, 0, undefined, 'focus')),
  },
];

function readWeekend(found: Found): Reading {
  const which = found.text('which')?.toLowerCase();
  return which === undefined
    ? { at: 'weekend' }
    : { at: 'weekend', direction: which === 'last' ? 'last' : which === 'next' ? 'next' : 'this' };
}

/** No word of the part or the unit is one of these. */
function readDirected(found: Found): Reading {
  const which = found.whole.toLowerCase();
  const anchor: Anchor = /following|previous|same/.test(which) ? 'focus' : 'publication';
  const amount = /last|previous/.test(which) ? -1 : /next|coming|following/.test(which) ? 1 : 0;
  return withPart(found, shift(found, amount, undefined, anchor));
}

function readPartOf(found: Found, amount: number): Reading | null {
  const time = DAY_PARTS[found.value('DAYPART') ?? -1];
  return time === undefined ? null : { ...shift(found, amount, 'day', 'focus'), time };
}

function shift(found: Found, amount: number, unit = unitOf(found), from: Anchor = 'publication'): Reading {
  return { at: 'shift', unit, amount, from };
}

function unitOf(found: Found): (typeof UNITS)[number] {
  return UNITS[found.value('UNIT') ?? -1] ?? 'day';
}
