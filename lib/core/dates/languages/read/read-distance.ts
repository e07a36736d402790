import type { Found } from '../../grammar/rule.ts';
import type { Reading } from '../../reading.ts';
import { UNITS, type Unit } from '../../units.ts';
import { shiftOf } from './parts.ts';

/** A count that would leave every calendar; nobody writes one. */
const MAX_COUNT = 10_000;

export function unitOf(found: Found): Unit | null {
  return UNITS[found.value('UNIT') ?? -1] ?? null;
}

/** INT or NUMERAL, one where a unit stands without; null where it is no count. */
function countOf(found: Found): number | null {
  const count = found.value('NUMERAL') ?? found.value('INT') ?? 1;
  return count <= MAX_COUNT ? count : null;
}

/** So many UNITs before publication. */
export function readAgo(found: Found): Reading | null {
  return readDistance(found, -1);
}

/** So many UNITs after publication, whatever the tense. */
export function readAhead(found: Found): Reading | null {
  return readDistance(found, 1);
}

/** The same where the words are also those of a duration, which is meant in a clause of the past. */
export function readIn(found: Found): Reading | null {
  const reading = readDistance(found, 1);
  return reading && { ...reading, notPast: true };
}

function readDistance(found: Found, sign: 1 | -1): (Reading & { at: 'shift' }) | null {
  const unit = unitOf(found);
  const count = countOf(found);
  if (unit === null || count === null) return null;
  // "A week ago" is said of a day; "six weeks ago" of about that time.
  if (unit === 'week' && count === 1) {
    return { at: 'shift', unit: 'day', amount: sign * 7, from: 'publication' };
  }
  return { at: 'shift', unit, amount: sign * count, from: 'publication' };
}

/** WHICH or RECENT so many UNITs: `the past three years`, `the next two weeks`. */
export function readSpan(found: Found): Reading | null {
  const unit = unitOf(found);
  const amount = countOf(found);
  const which = shiftOf(found) ?? 0;
  if (unit === null || amount === null || which === 0) return null;
  return { at: 'duration', unit, amount, anchored: which < 0 ? 'past' : 'future' };
}
