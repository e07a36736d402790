import type { Rule } from '../../grammar/rule.ts';

/** What looks like a date and is none. */
export const TRAP_RULES: readonly Rule[] = [
  { name: 'age', form: '(aged|age) INT' },
  { name: 'age-old', form: 'NUM HYPHEN? (UNIT|UNITS) HYPHEN? old' },
  { name: 'round-the-clock', form: 'INT SLASH INT' },
  {
    name: 'counted',
    form: 'YEAR (people|miles|kilometers|kilometres|feet|meters|metres|points|votes|dollars|pounds|euros|troops|soldiers|jobs|seats|shares)',
  },
];
