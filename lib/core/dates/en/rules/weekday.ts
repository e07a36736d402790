import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { DAY_PARTS } from '../vocabulary.ts';
import { DIRECTION, directed, withPart } from './parts.ts';

const PART_OF_DAY = '(?<part>early|earlier|late|later)';

/** Days of the week: `Thursday`, `next Friday`, `late on Monday`, `Wednesday night`. */
export const WEEKDAY_RULES: readonly Rule[] = [
  { name: 'weekday-part', form: `(${PART_OF_DAY} on?)? (${DIRECTION})? WEEKDAY DAYPART`, read: readWeekday },
  { name: 'weekday', form: `(${PART_OF_DAY} on?)? (${DIRECTION})? WEEKDAY`, read: readWeekday },
];

function readWeekday(found: Found): Reading | null {
  const weekday = found.value('WEEKDAY');
  if (weekday === undefined) return null;
  const part = found.value('DAYPART');
  const time = part === undefined ? undefined : DAY_PARTS[part];
  const inFocus = /previous|following/i.test(found.text('direction') ?? '');
  return withPart(found, {
    at: 'weekday',
    weekday,
    ...directed(found),
    ...(inFocus && { from: 'focus' }),
    ...(time !== undefined && { time }),
  });
}
