import { sentenceSpans, sentencesAround } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { tokenise, tokenKeys } from '../text/tokens.ts';
import type { Anchor } from './anchor.ts';
import type { ArticleText } from './article-text.ts';
import { type Grown, growBackward, growForward } from './grow.ts';
import { beforeSuffix, behindPrefix } from './neighbours.ts';
import type { NotedSentence } from './noted-sentence.ts';
import { CONTEXT_FLOOR, type PlainAnchor, placeAt } from './places.ts';
import { align } from './similarity.ts';

/** Between both neighbours it had, a sentence is the same one as long as half of it is. */
const FLOOR_BETWEEN = 0.5;
/** A neighbour on one side only must be told by more than one of two, in code units. */
const ONE_SIDE_FLOOR = 32;

/** How much longer than it was a quote may have become; what stands between two places further apart is more than it. */
const MOST_GROWTH = 2;
/** Code units by which even a short quote may grow. */
const FREE_GROWTH = 100;

/** Least similarity of noted words and a span that may hold as much again. */
const ADDED_END_FLOOR = 0.4;
const SENTENCE_END = /^[.!?…。！？؟]$/u;

/** Sentences in a row that are compared as one passage. */
const MOST_SENTENCES = 6;

/**
 * The place of a quote whose words were changed: between the neighbours it had, or beside one of them, and similar
 * enough. Likeness alone is never enough: the sentence that is most like a deleted one is another one. Neighbours that
 * stood at several places tell nothing.
 *
 * @returns A span of the source; null when there is no such place, or more than one.
 */
export function findEdited(
  { source, plain: text }: ArticleText,
  known: PlainAnchor,
  noted: NotedSentence,
  { rivals }: Anchor,
): Span | null {
  const starts = rivals?.prefixTells === false ? [] : behindPrefix(text, known);
  const ends = rivals?.suffixTells === false ? [] : beforeSuffix(text, known);
  const longest = known.quote.length * MOST_GROWTH + FREE_GROWTH;
  const between = starts.flatMap((start) =>
    ends
      .filter((end) => start < end && end - start <= longest)
      .map((end) => placeAt(text, known, { start, end }))
      .filter(({ before, after }) => before + after >= CONTEXT_FLOOR),
  );
  if (between.length > 0) {
    return onlyBest(between.map((place) => mostLikeBetween(source, text.toSource(place), noted)));
  }
  const isSure = (agreeing: number, isEdge: boolean) => agreeing >= ONE_SIDE_FLOOR || isEdge;
  const forward = starts
    .filter((start) => isSure(placeAt(text, known, { start, end: start }).before, known.opens))
    .map((start) => growForward(source, text.toSource({ start, end: start + 1 }).start, noted, longest));
  const backward = ends
    .filter((end) => isSure(placeAt(text, known, { start: end, end }).after, known.closes))
    .map((end) => growBackward(source, text.toSource({ start: end - 1, end }).end, noted, longest));
  // What is no more alike than another sentence was then may be that one.
  const isAliker = (place: Grown | null) => place !== null && place.similarity > (rivals?.likeness ?? 0);
  return onlyBest([...forward, ...backward].filter(isAliker));
}

/**
 * What stands between both neighbours, or those of its sentences that are most like the noted ones where others were
 * put beside them. Of a few words out of a sentence the sentence is compared.
 */
function mostLikeBetween(source: string, span: Span, noted: NotedSentence): Grown | null {
  const keys = tokenKeys(noted.text);
  const rate = (whole: Span) => {
    const { start, end } = noted.isToEnd ? withoutAddedEnd(source, whole, keys) : whole;
    const around =
      noted.isToEnd && end < whole.end ? { start, end } : sentencesAround(source, { start, end });
    const aligned = align(keys, tokenKeys(source.slice(around.start, around.end)), FLOOR_BETWEEN);
    return aligned && { start, end, similarity: aligned.similarity };
  };
  const sentences = sentenceSpans(source.slice(span.start, span.end)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  const runs = sentences.flatMap(({ start }, first) =>
    sentences.slice(first, first + MOST_SENTENCES).map(({ end }) => ({ start, end })),
  );
  const rated = [span, ...runs].map(rate).filter((found) => found !== null);
  return rated.sort((a, b) => b.similarity - a.similarity)[0] ?? null;
}

/**
 * A span without what was put behind the full stop that ends what is like the noted words: a sentence that begins with
 * a small letter or a digit is none by Unicode's rules, and is none of theirs.
 */
function withoutAddedEnd(source: string, { start, end }: Span, keys: readonly string[]): Span {
  const tokens = tokenise(source.slice(start, end));
  const edits =
    align(
      keys,
      tokens.map(({ key }) => key),
      ADDED_END_FLOOR,
    )?.edits ?? [];
  const last = edits.at(-1);
  const kept = last?.kind === 'added' ? tokens[tokens.length - last.count - 1] : undefined;
  return kept && SENTENCE_END.test(kept.key) ? { start, end: start + kept.end } : { start, end };
}

/** The most similar place; null when there is another one elsewhere. */
function onlyBest(found: readonly (Grown | null)[]): Span | null {
  const places = found.filter((place) => place !== null).sort((a, b) => b.similarity - a.similarity);
  const [best] = places;
  if (!best || places.some((place) => !overlaps(place, best))) return null;
  return { start: best.start, end: best.end };
}
