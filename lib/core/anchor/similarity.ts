import { diff, type Edit } from '../text/diff.ts';

/** Removals and additions counted at most, so that a long quote on a long page stays cheap. */
const MOST_EDITS = 400;

export interface Alignment {
  readonly edits: readonly Edit[];
  /** How much of both is the same, 0 to 1: twice what they share in order over what they are together (Dice). */
  readonly similarity: number;
}

/**
 * Lays two token sequences beside each other.
 *
 * @param floor Least similarity worth finding.
 * @returns null below it.
 */
export function align(a: readonly string[], b: readonly string[], floor: number): Alignment | null {
  const total = a.length + b.length;
  const edits = total === 0 ? null : diff(a, b, Math.min(MOST_EDITS, Math.floor((1 - floor) * total)));
  if (!edits) return null;
  const same = edits.reduce((sum, { kind, count }) => sum + (kind === 'same' ? count : 0), 0);
  return { edits, similarity: (2 * same) / total };
}
