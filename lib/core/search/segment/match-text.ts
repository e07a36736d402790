import type { TextClause } from '../query/search-query.ts';
import { type Lexicon, placesOf, termRange, toLexicon, weigh } from './postings.ts';
import type { Columns, Positions, SmallSegment } from './segment.ts';

/** A segment as it is searched. Only what a search needs is there: see `termsOf`. */
export interface SegmentReader {
  readonly columns: Columns;
  /** Whether the note of a slot was struck out after the segment was made. */
  isStruck(slot: number): boolean;
  /** The terms among which a term would stand; null where there are none. */
  lexicon(term: string): Lexicon | null;
  positions(term: string): Positions | null;
}

/** The weight of a note that is found because it names the leader by another spelling: as `leaders` in `fields.ts`. */
const NAMED_WEIGHT = 3;

/** By slot how well the note fits the clause; 0 where it does not. */
export function matchText(
  segment: SegmentReader,
  { terms, isPrefix }: TextClause,
  named: ReadonlySet<string>,
): Float32Array {
  const weights = new Float32Array(segment.columns.size);
  if (terms.length === 1) weighWord(segment, terms[0] ?? '', isPrefix, weights);
  else weighPhrase(segment, terms, isPrefix, weights);
  if (named.size > 0) weighLeaders(segment.columns, named, weights);
  return weights;
}

function weighWord(segment: SegmentReader, word: string, isPrefix: boolean, weights: Float32Array): void {
  const lexicon = segment.lexicon(word);
  if (lexicon) weigh(lexicon, termRange(lexicon, word, isPrefix), word, weights);
}

/** A phrase weighs what its lightest term does: a heavy field may hold only one of them. */
function weighPhrase(
  segment: SegmentReader,
  terms: readonly string[],
  isPrefix: boolean,
  weights: Float32Array,
): void {
  let ends: Map<number, Set<number>> | null = null;
  const lightest = new Float32Array(weights.length).fill(Number.POSITIVE_INFINITY);
  for (const [i, term] of terms.entries()) {
    const lexicon = segment.lexicon(term);
    const positions = segment.positions(term);
    if (!lexicon || !positions) return;
    const range = termRange(lexicon, term, isPrefix && i === terms.length - 1);
    const places = placesOf(lexicon, positions, range);
    ends = ends === null ? places : following(ends, places);
    if (ends.size === 0) return;
    const here = new Float32Array(weights.length);
    weigh(lexicon, range, term, here);
    for (const slot of ends.keys()) lightest[slot] = Math.min(lightest[slot] ?? 0, here[slot] ?? 0);
  }
  for (const slot of ends?.keys() ?? []) weights[slot] = lightest[slot] ?? 0;
}

/** The places that stand right after one of those before. */
function following(
  before: ReadonlyMap<number, ReadonlySet<number>>,
  places: ReadonlyMap<number, ReadonlySet<number>>,
): Map<number, Set<number>> {
  const next = new Map<number, Set<number>>();
  for (const [slot, ends] of before) {
    const here = [...(places.get(slot) ?? [])].filter((place) => ends.has(place - 1));
    if (here.length > 0) next.set(slot, new Set(here));
  }
  return next;
}

function weighLeaders({ leaders, size }: Columns, named: ReadonlySet<string>, weights: Float32Array): void {
  const wanted = leaders.entries.map(({ key }) => named.has(key));
  if (!wanted.includes(true)) return;
  for (let slot = 0; slot < size; slot++) {
    const end = leaders.starts[slot + 1] ?? 0;
    for (let at = leaders.starts[slot] ?? 0; at < end; at++) {
      if (wanted[leaders.values[at] ?? 0] && (weights[slot] ?? 0) < NAMED_WEIGHT)
        weights[slot] = NAMED_WEIGHT;
    }
  }
}

/** A small segment as it is searched. */
export function readerOf({ columns, postings, positions }: SmallSegment): SegmentReader {
  const lexicon = toLexicon(postings);
  return { columns, isStruck: () => false, lexicon: () => lexicon, positions: () => positions };
}
