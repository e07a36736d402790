import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { DAY_PARTS } from '../vocabulary.ts';
import { DIRECTION, directed, PLAIN_PART, withPart, yearOf } from './parts.ts';

const PART_OF_DAY = '(?<part>early|earlier|late|later)';

/** Days of the week: `Thursday`, `next Friday`, `late on Monday`, `Wednesday night`. */
export const WEEKDAY_RULES: readonly Rule[] = [
  { name: 'nth-weekday', form: `(ORD|last) WEEKDAY (in|of) MONTH (COMMA? YEAR)?`, read: readNthWeekday },
  // Which Tuesday is not said: "a chilly Tuesday in December 1999".
  { name: 'weekday-of-month', form: `WEEKDAY in (${PLAIN_PART})? MONTH YEAR?`, read: readMonthOf },
  // "Monday through Friday": the Friday of that week.
  {
    name: 'weekday-to',
    form: '(?<=WEEKDAY (to|through|until|HYPHEN|DASH)) WEEKDAY',
    read: (found) => {
      const weekday = found.value('WEEKDAY');
      return weekday === undefined ? null : { at: 'weekday', weekday, direction: 'coming', from: 'focus' };
    },
  },
  {
    name: 'day-beside-weekday',
    form: `the? day (?<side>before|after) (${DIRECTION})? WEEKDAY`,
    read: (found) => {
      const reading = readWeekday(found);
      return reading && { ...reading, daysOff: /before/i.test(found.text('side') ?? '') ? -1 : 1 };
    },
  },
  { name: 'weekday-part', form: `(${PART_OF_DAY} on?)? (${DIRECTION})? WEEKDAY DAYPART`, read: readWeekday },
  { name: 'weekday', form: `(${PART_OF_DAY} on?)? (${DIRECTION})? WEEKDAY`, read: readWeekday },
];

function readNthWeekday(found: Found): Reading | null {
  const nth = found.value('ORDINAL') ?? found.value('DIGITORD') ?? -1;
  const weekday = found.value('WEEKDAY');
  const month = found.value('MONTH');
  if (weekday === undefined || month === undefined || nth > 4) return null;
  return { at: 'nthWeekday', nth, weekday, month, ...yearOf(found) };
}

function readMonthOf(found: Found): Reading | null {
  const month = found.value('MONTH');
  return month === undefined ? null : { at: 'month', month, ...yearOf(found) };
}

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
