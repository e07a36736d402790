import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { DAY_PARTS } from '../vocabulary.ts';
import { withPart } from './parts.ts';

const PART_OF_DAY = '(?<part>early|earlier|late|later)';
const OFFSET: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 };

/** Days by their distance from today: `today`, `yesterday morning`, `tonight`, `last night`, `the day after tomorrow`. */
export const DEICTIC_RULES: readonly Rule[] = [
  {
    name: 'day-before-yesterday',
    form: '(the)? day before yesterday',
    read: () => ({ at: 'shift', unit: 'day', amount: -2, from: 'publication' }),
  },
  {
    name: 'day-after-tomorrow',
    form: '(the)? day after tomorrow',
    read: () => ({ at: 'shift', unit: 'day', amount: 2, from: 'publication' }),
  },
  {
    name: 'day-word',
    form: `(${PART_OF_DAY})? (today|yesterday|tomorrow) DAYPART?`,
    read: readDayWord,
  },
  { name: 'tonight', form: 'tonight', read: (found) => ({ ...day(0, found), time: 'TNI' }) },
  {
    name: 'last-night',
    form: '(?<part>early|late)? last night',
    read: (found) => ({ ...day(-1, found), time: 'TNI' }),
  },
  { name: 'this-part', form: `(${PART_OF_DAY})? this DAYPART`, read: (found) => timed(found, 0) },
  {
    name: 'overnight',
    // "Fell on overnight losses" is no time of a day before it.
    form: '(?<! on) overnight',
    confidence: 0.4,
    read: () => ({ at: 'time', time: 'TNI' }),
  },
];

function readDayWord(found: Found): Reading | null {
  const [word = ''] = /yesterday|tomorrow/i.exec(found.whole) ?? [];
  return timed(found, OFFSET[word.toLowerCase()] ?? 0);
}

function timed(found: Found, amount: number): Reading {
  const part = found.value('DAYPART');
  const time = part === undefined ? undefined : DAY_PARTS[part];
  return time === undefined ? day(amount, found) : { ...day(amount, found), time };
}

function day(amount: number, found: Found): Reading {
  return withPart(found, { at: 'shift', unit: 'day', amount, from: 'publication' });
}
