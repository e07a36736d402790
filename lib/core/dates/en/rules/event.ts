import type { Rule } from '../../grammar/rule.ts';

/** Days that became names. */
export const EVENT_RULES: readonly Rule[] = [
  {
    name: 'september-11',
    form: 'COUNT SLASH COUNT (?! SLASH | CAP)',
    read: ({ whole }) => (whole === '9/11' ? { at: 'day', year: 2001, month: 9, day: 11 } : null),
  },
];
