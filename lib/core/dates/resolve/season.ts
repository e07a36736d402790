import type { Tense } from '../language.ts';
import type { Direction } from '../reading.ts';

/** First month of each season (TIMEX3 code), as meteorology and newspapers count; winter is that of December. */
const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * Which year's season is meant, counted from the year of publication; a winter belongs to the year it begins in.
 *
 * @param month Month of publication.
 */
export function seasonYearOffset(
  season: string,
  month: number,
  direction: Direction | undefined,
  tense: Tense,
): number {
  const first = FIRST_MONTH[season] ?? 1;
  // January and February still belong to the winter that began the year before.
  const isLateWinter = first === 12 && month <= 2;
  const current = isLateWinter ? -1 : 0;
  const hasBegun = isLateWinter || month >= first;
  const isOver = !isLateWinter && month >= first + 3;
  switch (direction) {
    case 'this':
      return current;
    case 'last':
      return isOver ? current : current - 1;
    case 'next':
    case 'coming':
      return hasBegun ? current + 1 : current;
    default:
      if (tense === 'future') return isOver ? current + 1 : current;
      return hasBegun ? current : current - 1;
  }
}
