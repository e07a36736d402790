import type { Tense } from '../language.ts';
import type { Direction } from '../reading.ts';

/** A place in a cycle that returns: a month in the year, a day in the year. */
export interface Cycle {
  /** Where the name falls in the reference's own round, in any unit. */
  readonly position: number;
  /** Where the reference stands, in the same unit. */
  readonly reference: number;
  /** Length of a round. */
  readonly length: number;
  /** So close, a name means that round whatever the tense: on 2 November "Oct. 23" is last month's. */
  readonly near: number;
  /** The same in a clause of the future, where it is more. */
  readonly nearInFuture?: number;
}

/**
 * Chooses the round a bare name means.
 *
 * @param tense Asked only where it matters: to look through a clause costs most of what finding a date does.
 * @returns How many rounds to go from the reference's own: -1, 0 or 1.
 */
export function roundOf(cycle: Cycle, direction: Direction | undefined, tense: () => Tense): -1 | 0 | 1 {
  const { position, reference, length, near, nearInFuture = near } = cycle;
  if (direction === 'this') return 0;
  if (direction === 'last') return position < reference ? 0 : -1;
  if (direction === 'next' || direction === 'coming') return position > reference ? 0 : 1;
  if (position === reference) return 0;
  const ahead = position > reference ? position - reference : position - reference + length;
  const behind = length - ahead;
  const distance = Math.min(ahead, behind);
  const isComing = () => {
    if (distance <= near) return ahead < behind;
    const said = tense();
    return said === null || (said === 'future' && distance <= nearInFuture)
      ? ahead < behind
      : said === 'future';
  };
  if (isComing()) return position > reference ? 0 : 1;
  return position < reference ? 0 : -1;
}
