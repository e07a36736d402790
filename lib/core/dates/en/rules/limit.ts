import type { Found } from '../../grammar/rule.ts';
import type { TimexMod } from '../../value.ts';

/** `at least 30 days`, `nearly four years ago`: by the guidelines of TimeML part of the expression. */
export const LIMIT = '(?<limit>nearly | almost | at least | (no|not)? more than | less than | up to)';

/** TIMEX3 `mod` of the group `limit`, to be spread into a reading. */
export function limited(found: Found): { mod?: TimexMod } {
  const limit = found.text('limit');
  if (limit === undefined) return {};
  return { mod: /^(?:at least|more)/i.test(limit) ? 'MORE_THAN' : 'LESS_THAN' };
}
