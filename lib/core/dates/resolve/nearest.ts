import type { Tense } from '../language.ts';
import type { Direction } from '../reading.ts';

/**
 * Chooses the cycle (the year of a month, the week of a weekday) a bare name means. Positions count in any unit as
 * long as all three use the same.
 *
 * @param position Where the name falls in the reference's own cycle.
 * @param reference Where the reference stands.
 * @returns How many cycles to go from the reference's own: -1, 0 or 1.
 */
export function cycleOffset(
  position: number,
  reference: number,
  direction: Direction | undefined,
  tense: Tense,
  whenUnsaid: 'past' | 'future',
): number {
  switch (direction) {
    case 'last':
      return position < reference ? 0 : -1;
    case 'next':
      return position > reference ? 0 : 1;
    case 'this':
      return 0;
    default:
      if ((tense ?? whenUnsaid) === 'past') return position <= reference ? 0 : -1;
      return position >= reference ? 0 : 1;
  }
}
