import { WEIGHT_OF_MASK } from '../text/fields.ts';
import { readPositions } from './positions.ts';
import type { Positions, Postings } from './segment.ts';

/** A bucket as it is searched: its terms split once. */
export interface Lexicon {
  readonly terms: readonly string[];
  readonly postings: Postings;
}

export function toLexicon(postings: Postings): Lexicon {
  return { terms: postings.terms.split('\n'), postings };
}

/** Term numbers from `from` up to, not including, `to`. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** The terms that equal a word or, with `isPrefix`, begin with it. */
export function termRange({ terms }: Lexicon, word: string, isPrefix: boolean): TermRange {
  const from = lowerBound(terms, word);
  if (!isPrefix) return { from, to: terms[from] === word ? from + 1 : from };
  // No term holds the highest code unit: it is no character.
  return { from, to: lowerBound(terms, `${word}\uffff`) };
}

/** How much less a word counts that only begins with what was typed. */
const PREFIX_WEIGHT = 0.5;

/**
 * Marks the slots that hold a term of the range: each gets the weight of the heaviest field it stands in, less where
 * the term only begins with the word.
 */
export function weigh(lexicon: Lexicon, range: TermRange, word: string, weights: Float32Array): void {
  const { starts, slots, masks } = lexicon.postings;
  for (let term = range.from; term < range.to; term++) {
    const factor = lexicon.terms[term] === word ? 1 : PREFIX_WEIGHT;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) {
      const slot = slots[at] ?? 0;
      const weight = (WEIGHT_OF_MASK[masks[at] ?? 0] ?? 0) * factor;
      if (weight > (weights[slot] ?? 0)) weights[slot] = weight;
    }
  }
}

/** By slot the places of the terms of a range. */
export function placesOf(
  { postings }: Lexicon,
  positions: Positions,
  range: TermRange,
): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  for (let term = range.from; term < range.to; term++) {
    const start = postings.starts[term] ?? 0;
    readPositions(positions, term).forEach((list, i) => {
      const slot = postings.slots[start + i] ?? 0;
      const known = places.get(slot);
      if (known) for (const position of list) known.add(position);
      else places.set(slot, new Set(list));
    });
  }
  return places;
}

function lowerBound(terms: readonly string[], word: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
