import type { Rule } from '../../grammar/rule.ts';

/** What looks like a date and is none. */
export const TRAP_RULES: readonly Rule[] = [
  { name: 'age', form: '(aged|age) INT' },
  { name: 'age-old', form: '(a|an|the)? NUM HYPHEN? (UNIT|UNITS) HYPHEN? (old|olds)' },
  { name: 'any-weekday', form: 'a WEEKDAY (?= COMMA | STOP | BREAK)' },
  { name: 'age-decade', form: '(his|her|their|my|your|our) (early|mid|late)? HYPHEN? (DECADE|DECADEWORD)' },
  { name: 'fraction', form: 'NUM SLASH NUM' },
  { name: 'quarters', form: '(a|one|three|NUM) HYPHEN? (quarter|quarters) of' },
  { name: 'round-the-clock', form: 'NUM HYPHEN? (hours|days) a (day|week)' },
  {
    name: 'counted',
    form: 'YEAR (people|miles|kilometers|kilometres|feet|meters|metres|points|votes|dollars|pounds|euros|troops|soldiers|jobs|seats|shares|percent)',
  },
];
