import { overlaps } from '../text/span.ts';
import { tokenKeys } from '../text/tokens.ts';
import type { Anchor, Rivals } from './anchor.ts';
import type { ArticleText } from './article-text.ts';
import { findLandmarks } from './landmarks.ts';
import { beforeSuffix, behindPrefix } from './neighbours.ts';
import { MOST_PLACES, occurrences, placeAt, toPlainAnchor } from './places.ts';
import { align } from './similarity.ts';

/** Likeness below which a sentence is not taken for another one. */
const LIKENESS_FLOOR = 0.4;

/** What a passage could be taken for, judged where and when it can be: in the text it was noted in. */
export function findRivals(text: ArticleText, anchor: Anchor): Rivals {
  const { plain } = text;
  const known = toPlainAnchor(anchor);
  const noted = plain.fromSource(anchor.position.start);
  const starts = occurrences(plain.plain, known.quote, MOST_PLACES) ?? [];
  const shared = starts
    .filter((start) => start !== noted)
    .map((start) => placeAt(plain, known, { start, end: start + known.quote.length }))
    .map(({ before, after }) => before + after);
  return {
    index: Math.max(0, starts.indexOf(noted)),
    count: Math.max(1, starts.length),
    context: Math.max(0, ...shared),
    prefixTells: behindPrefix(plain, known).length <= 1,
    suffixTells: beforeSuffix(plain, known).length <= 1,
    likeness: mostLike(text, anchor),
    ...(starts.length > 1 && { landmarks: findLandmarks(plain, starts, noted, known.quote.length) }),
  };
}

function mostLike({ sentences }: ArticleText, { quote, position }: Anchor): number {
  const keys = tokenKeys(quote);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let most = 0;
  for (const sentence of sentences) {
    const floor = Math.max(most, LIKENESS_FLOOR);
    if (
      overlaps(sentence, position) ||
      mostShared(counts, sentence.keys) <= (floor * (keys.length + sentence.keys.length)) / 2
    ) {
      continue;
    }
    most = Math.max(most, align(keys, sentence.keys, floor)?.similarity ?? 0);
  }
  return most;
}

/** How many tokens two sequences share in whatever order: no alignment shares more, and this is found sooner. */
function mostShared(counts: ReadonlyMap<string, number>, keys: readonly string[]): number {
  const left = new Map<string, number>();
  let shared = 0;
  for (const key of keys) {
    const count = left.get(key) ?? counts.get(key) ?? 0;
    if (count > 0) shared++;
    left.set(key, count - 1);
  }
  return shared;
}
