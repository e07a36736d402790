import type { Found } from '../../grammar/rule.ts';
import type { Direction, Reading } from '../../reading.ts';
import type { TimexMod } from '../../value.ts';
import { fullYear } from '../../year-number.ts';
import { parseSpokenYear } from '../numerals.ts';

/** `early March`, `mid-1996`, `end-2025`, `the end of the year`: which part of a period is meant. */
export const PART = '(?<part>(early|late|mid) HYPHEN?|end HYPHEN|the? (beginning|start|middle|end) of)';
/** The same without a group name, for a form that already has it. */
export const PLAIN_PART = PART.replace('?<part>', '');

/** A year in digits, short or as it is said: `1996`, `\'96`, `nineteen ninety-six`. */
export const ANY_YEAR = '(YEAR | SHORTYEAR | (?<spoken>(nineteen|twenty) NUMERAL (HYPHEN? NUMERAL)?))';

/** Reads the year of `ANY_YEAR`, or of the group `shared` that the form looks ahead to, to be spread into a reading. */
export function yearOf(found: Found): { year?: number } {
  const spoken = found.text('spoken');
  const year =
    found.value('YEAR') ??
    found.value('YEAR', 'shared') ??
    fullYear(found.value('SHORTYEAR')) ??
    (spoken === undefined ? null : parseSpokenYear(spoken));
  return year === null ? {} : { year };
}

/** TIMEX3 `mod` of the group `part`. */
export function modOf(found: Found): TimexMod | undefined {
  const part = found.text('part')?.toLowerCase();
  if (part === undefined) return undefined;
  if (/early|earlier|begin|start/.test(part)) return 'START';
  return part.includes('mid') ? 'MID' : 'END';
}

/** Adds the part of the period to what is said of it. */
export function withPart(found: Found, reading: Reading): Reading {
  const mod = modOf(found);
  return mod === undefined ? reading : { ...reading, mod };
}

/** Words by which a name of the calendar is counted from the publication date. */
export const DIRECTION =
  '(?<direction>last|next|this (past|coming)?|(the)? (coming|upcoming|previous|following))';

export function directionOf(found: Found): Direction | undefined {
  const word = found.text('direction')?.toLowerCase();
  if (word === undefined) return undefined;
  if (/last|past|previous/.test(word)) return 'last';
  if (/coming|following/.test(word)) return 'coming';
  return word === 'next' ? 'next' : 'this';
}

export function directed(found: Found): { direction?: Direction } {
  const direction = directionOf(found);
  return direction === undefined ? {} : { direction };
}
