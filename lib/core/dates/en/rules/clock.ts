import type { Found, Rule } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { DAY_PARTS } from '../vocabulary.ts';

const ZONE = '(local time | (ZONE | OPEN ZONE CLOSE))?';
/** The same moment by another clock, as agencies add it: `10:35 a.m. (0735 GMT)`. */
const ELSEWHERE = '(OPEN (YEAR | COUNT | CLOCK) ZONE CLOSE)?';

/** Times of day: `9 a.m.`, `14:30 GMT`, `noon`, `4 in the morning`, `five o'clock`. */
export const CLOCK_RULES: readonly Rule[] = [
  { name: 'clock-ap', form: `(HOUR12|CLOCK) AP ${ZONE} ${ELSEWHERE}`, read: readClock },
  {
    name: 'clock',
    form: `(?<=at|by|until|till|from|before|after|since|around|about|to) CLOCK ${ZONE} | CLOCK (ZONE | OPEN ZONE CLOSE)`,
    confidence: 0.6,
    read: readClock,
  },
  { name: 'military', form: '(YEAR | COUNT) ZONE', read: readMilitary },
  { name: 'oclock', form: "(HOUR12|NUMERAL) o'clock ((in the | at) DAYPART)?", read: readClock },
  { name: 'hour-in-part', form: '(HOUR12|CLOCK) (in the) DAYPART', read: readClock },
  { name: 'fixed-hour', form: 'FIXEDHOUR', confidence: 0.7, read: readFixedHour },
  {
    name: 'part',
    form: '(?<=in|by|of) the? DAYPART (?! of) | (early|late|mid) HYPHEN? DAYPART',
    confidence: 0.3,
    read: readPart,
  },
];

function readClock(found: Found): Reading | null {
  const clock = /^(\d{1,2})[:.](\d\d)/.exec(found.whole);
  const hour = clock === null ? (found.value('HOUR12') ?? found.value('NUMERAL')) : Number(clock[1]);
  const minute = clock === null ? 0 : Number(clock[2]);
  if (hour === undefined || hour > 24 || minute > 59) return null;
  const afternoon = found.value('PM') !== undefined || (found.value('DAYPART') ?? 0) > 0;
  const half = afternoon || found.value('AM') !== undefined || found.value('DAYPART') === 0;
  if (half && hour > 12) return null;
  const hour24 = !half ? hour : (hour % 12) + (afternoon ? 12 : 0);
  return { at: 'time', time: `T${String(hour24).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

/** `0735 GMT`, as agencies write it. */
function readMilitary(found: Found): Reading | null {
  const [, hour = '', minute = ''] = /^(\d\d)(\d\d)(?!\d)/.exec(found.whole) ?? [];
  if (hour === '' || Number(hour) > 24 || Number(minute) > 59) return null;
  return { at: 'time', time: `T${hour}:${minute}` };
}

function readFixedHour(found: Found): Reading {
  return { at: 'time', time: `T${found.value('FIXEDHOUR')}:00` };
}

function readPart(found: Found): Reading | null {
  const part = DAY_PARTS[found.value('DAYPART') ?? -1];
  return part === undefined ? null : { at: 'time', time: part };
}
