import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';

const HAPPENED = 'attack|attacks|assault|massacre|terror|terrorist';

/** What newspapers call after the day it happened on, and need no year for: `the Oct. 7 attacks`, `Jan. 6 rioters`. */
const NAMED_DAYS: readonly (readonly [year: number, month: number, day: number, of: string])[] = [
  [2001, 9, 11, `${HAPPENED}|hijackers|hijackings|commission|memorial`],
  [
    2021,
    1,
    6,
    `${HAPPENED}|insurrection|riot|riots|rioter|rioters|committee|panel|hearings|defendant|defendants`,
  ],
  [2023, 10, 7, HAPPENED],
];

/** Days that became names. */
export const EVENT_RULES: readonly Rule[] = [
  {
    name: 'september-11',
    form: 'COUNT SLASH COUNT (?! SLASH | CAP)',
    read: ({ whole }) => (whole === '9/11' ? { at: 'day', year: 2001, month: 9, day: 11 } : null),
  },
  ...NAMED_DAYS.map(([year, month, day, of]) => ({
    name: 'named-day',
    form: `(?<! a|an) MONTH DAY (?= ${of})`,
    read: (found: Found): Reading | null =>
      found.value('MONTH') === month && found.value('DAY') === day ? { at: 'day', year, month, day } : null,
  })),
];
