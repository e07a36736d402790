import type { SearchPlan } from '../query/search-plan.ts';
import { FAILS, markFailing } from '../segment/match-filters.ts';
import { matchText, type SegmentReader } from '../segment/match-text.ts';
import type { Columns } from '../segment/segment.ts';

/** What a search found in one segment. */
export interface SegmentResult {
  readonly columns: Columns;
  /** By slot the bits of `FAILS`; 0 where the note is found. */
  readonly fails: Uint8Array;
  /** By slot how well a note fits; all 0 where the search has no text. */
  readonly scores: Float32Array;
}

/** The terms a search looks up, and of which of them also the positions. */
export function termsOf({ query }: SearchPlan): { lexicons: Set<string>; positions: Set<string> } {
  const ofAll = (clauses: SearchPlan['query']['text']) => new Set(clauses.flatMap(({ terms }) => terms));
  return {
    lexicons: ofAll(query.text),
    positions: ofAll(query.text.filter(({ terms }) => terms.length > 1)),
  };
}

/** Carries a search out. Time and memory grow with the number of notes, a few bytes each. */
export function evaluate(segments: readonly SegmentReader[], plan: SearchPlan): SegmentResult[] {
  const results = segments.map((segment) => ({
    columns: segment.columns,
    fails: failsOf(segment, plan),
    scores: new Float32Array(segment.columns.size),
  }));
  const notes = results.reduce((sum, { columns }) => sum + columns.size, 0);
  plan.query.text.forEach((clause, i) => {
    const weights = segments.map((segment) => matchText(segment, clause, plan.named[i] ?? new Set()));
    const found = weights.reduce((sum, each) => sum + countPositive(each), 0);
    // Inverse document frequency: a word that few notes hold says more of those that do (K. Spärck Jones, 1972).
    const rarity = Math.log(1 + notes / Math.max(1, found));
    results.forEach((result, s) => {
      addScores(result, weights[s] ?? new Float32Array(0), rarity);
    });
  });
  return results;
}

function failsOf(segment: SegmentReader, plan: SearchPlan): Uint8Array {
  const { columns } = segment;
  const fails = new Uint8Array(columns.size);
  markFailing(columns, plan, fails);
  for (let slot = 0; slot < columns.size; slot++) {
    if (Number.isNaN(columns.createdAt[slot]) || segment.isStruck(slot))
      fails[slot] = (fails[slot] ?? 0) | FAILS.other;
  }
  return fails;
}

function addScores({ fails, scores }: SegmentResult, weights: Float32Array, rarity: number): void {
  for (let slot = 0; slot < weights.length; slot++) {
    const weight = weights[slot] ?? 0;
    if (weight > 0) scores[slot] = (scores[slot] ?? 0) + weight * rarity;
    else fails[slot] = (fails[slot] ?? 0) | FAILS.other;
  }
}

function countPositive(weights: Float32Array): number {
  let count = 0;
  for (const weight of weights) if (weight > 0) count += 1;
  return count;
}

/** How many notes were found. */
export function countFound(results: readonly SegmentResult[]): number {
  let count = 0;
  for (const { fails } of results) for (const bits of fails) if (bits === 0) count += 1;
  return count;
}
