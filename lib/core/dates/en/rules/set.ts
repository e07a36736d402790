import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { durationValue } from '../../resolve/resolve-duration.ts';
import { UNITS } from '../../units.ts';
import { parseNumber } from '../numerals.ts';
import { DAY_PARTS, SEASONS } from '../vocabulary.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** What recurs: `every Monday`, `each year`, `twice a week`, `daily`, `Sundays`. */
export const SET_RULES: readonly Rule[] = [
  {
    name: 'every-unit',
    form: '(every|each) (other)? UNIT',
    read: (found) => every(found, /other/i.test(found.whole) ? 2 : 1),
  },
  { name: 'every-units', form: '(every|each) (?<n>NUM) UNITS', read: readEveryUnits },
  { name: 'every-other-weekday', form: 'every other WEEKDAY', read: () => ({ at: 'set', value: 'P2W' }) },
  { name: 'every-weekday', form: '(every|each) WEEKDAY DAYPART?', read: readEveryWeekday },
  // "on Monday and Tuesday nights": every week, both of them.
  {
    name: 'weekday-parts',
    form: 'WEEKDAY (DAYPARTS | (?= (and | or | COMMA) WEEKDAY DAYPARTS))',
    confidence: 0.4,
    read: readWeekdayParts,
  },
  { name: 'weekdays', form: 'WEEKDAYS', confidence: 0.4, read: readEveryWeekday },
  { name: 'every-part', form: '(every|each) DAYPART', read: readEveryPart },
  {
    name: 'every-season',
    form: '(every|each) SEASON',
    read: (found) => ({ at: 'set', value: `XXXX-${SEASONS[found.value('SEASON') ?? -1] ?? ''}` }),
  },
  {
    name: 'every-month',
    form: '(every|each) MONTH',
    read: (found) => ({ at: 'set', value: `XXXX-${String(found.value('MONTH')).padStart(2, '0')}` }),
  },
  {
    name: 'times-a-unit',
    form: '(once|twice|NUM times|several times) (a|per) UNIT',
    read: (found) => every(found, 1),
  },
  {
    name: 'adverb',
    form: '(hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|yearly|annually)',
    read: readAdverb,
  },
];

function every(found: Found, amount: number): Reading | null {
  const unit = UNITS[found.value('UNIT') ?? -1];
  return unit === undefined ? null : { at: 'set', value: durationValue(unit, amount) };
}

function readEveryUnits(found: Found): Reading | null {
  const unit = UNITS[found.value('UNITS') ?? -1];
  const amount = parseNumber(found.text('n') ?? '');
  return unit === undefined || amount === null ? null : { at: 'set', value: durationValue(unit, amount) };
}

function readEveryWeekday(found: Found): Reading {
  return { at: 'set', value: `XXXX-WXX-${found.value('WEEKDAY') ?? found.value('WEEKDAYS')}` };
}

function readEveryPart(found: Found): Reading {
  return { at: 'set', value: `XXXX-XX-XX${DAY_PARTS[found.value('DAYPART') ?? -1] ?? ''}` };
}

function readWeekdayParts(found: Found): Reading {
  const part = DAY_PARTS[found.value('DAYPARTS') ?? -1] ?? '';
  return { at: 'set', value: `XXXX-WXX-${found.value('WEEKDAY')}${part}` };
}

function readAdverb(found: Found): Reading | null {
  const value = ADVERBS[found.whole.toLowerCase()];
  return value === undefined ? null : { at: 'set', value };
}
