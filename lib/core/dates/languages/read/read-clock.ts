import type { Found } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';

/** CLOCK, HOURWORD, or HOUR with, in group `minutes`, its minutes or HALF; DAYPART says which half of the day. */
export function readClock(found: Found): Reading | null {
  const time = timeIn(found);
  if (time === null) return null;
  const { hour, minute } = time;
  const part = found.value('DAYPART');
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  if (part === undefined) return clock(hour, minute);
  // "At 3 in the afternoon", but also "at 15 in the afternoon"; at 12 it is noon, and at 12 in the night midnight.
  if (hour > 12) return part === 0 ? null : clock(hour, minute);
  if (part === 0) return clock(hour, minute);
  if (part === 3 && (hour < 6 || hour === 12)) return clock(hour % 12, minute);
  return clock((hour % 12) + 12, minute);
}

function timeIn(found: Found): { readonly hour: number; readonly minute: number } | null {
  const [, hours, minutes] = /(\d{1,2})[:.](\d\d)/.exec(found.whole) ?? [];
  if (hours !== undefined) return { hour: Number(hours), minute: Number(minutes) };
  const hour = found.value('HOURWORD') ?? found.value('HOUR') ?? found.value('NUMERAL');
  if (hour === undefined) return null;
  const half = found.value('HALF') === undefined ? 0 : 30;
  return { hour, minute: found.value('INT', 'minutes') ?? half };
}

function clock(hour: number, minute: number): Reading {
  return { at: 'time', time: `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
