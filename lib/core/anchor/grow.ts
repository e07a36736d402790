import { sentenceSpans } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenise, tokenKeys } from '../text/tokens.ts';
import type { NotedSentence } from './noted-sentence.ts';
import { toPlain } from './plain-text.ts';
import { align } from './similarity.ts';

/** Least similarity of a passage that has only one of its neighbours left. */
const FLOOR = 0.6;
/** As long as more than the quote is looked at, less of it needs to be the same. */
const FLOOR_UNTRIMMED = 0.25;
/** A quote must have this many tokens for that share to mean something. */
const LEAST_TOKENS = 5;

/** Code units that tell a neighbour. */
const LEAST_BESIDE = 16;

/** A place of changed words. */
export interface Grown extends Span {
  readonly similarity: number;
}

/** The passage most like the noted one that begins at an offset and ends with a sentence, or as the noted one did. */
export function growForward(
  source: string,
  start: number,
  noted: NotedSentence,
  longest: number,
): Grown | null {
  const ends = sentenceSpans(source.slice(start, start + longest)).map(({ end }) => start + end);
  return mostSimilar(
    source,
    ends.map((end) => ({ start, end })),
    noted,
    'start',
  );
}

/** As `growForward`, from its end. */
export function growBackward(
  source: string,
  end: number,
  noted: NotedSentence,
  longest: number,
): Grown | null {
  const from = Math.max(0, end - longest);
  const spans = sentenceSpans(source.slice(from, end));
  // What is cut off at its start begins no sentence.
  const starts = spans.slice(from > 0 ? 1 : 0).map(({ start }) => from + start);
  return mostSimilar(
    source,
    starts.map((start) => ({ start, end })),
    noted,
    'end',
  );
}

/** @param beside The end of the spans at which the neighbour stands. */
function mostSimilar(
  source: string,
  spans: readonly Span[],
  noted: NotedSentence,
  beside: 'start' | 'end',
): Grown | null {
  const quote = tokenKeys(noted.quote);
  if (quote.length < LEAST_TOKENS) return null;
  const [best] = spans
    .map((span) => rate(source, span, quote, noted))
    .filter((rated) => rated !== null)
    .sort((a, b) => b.similarity - a.similarity);
  if (!best || stoodBeside(source.slice(best.start, best.end), noted)) return null;
  return isApart(source, best, quote, beside) ? null : best;
}

/**
 * Whether another sentence stands between the neighbour and what is like the quote: then one neighbour is no longer
 * enough to tell the noted sentence from another one like it.
 */
function isApart(source: string, place: Grown, quote: readonly string[], beside: 'start' | 'end'): boolean {
  const words = source.slice(place.start, place.end);
  const sentences = sentenceSpans(words);
  const [second, lastButOne] = [sentences[1], sentences.at(-2)];
  if (!second || !lastButOne) return false;
  const rest = beside === 'start' ? words.slice(second.start) : words.slice(0, lastButOne.end);
  return (align(quote, tokenKeys(rest), place.similarity)?.similarity ?? 0) > place.similarity;
}

/** A quote that did not begin or end with its sentence does not take in what was never part of it. */
function rate(source: string, span: Span, quote: readonly string[], noted: NotedSentence): Grown | null {
  const tokens = tokenise(source.slice(span.start, span.end));
  const keys = tokens.map(({ key }) => key);
  const edits = align(quote, keys, FLOOR_UNTRIMMED)?.edits ?? [];
  const [first, last] = [edits[0], edits.at(-1)];
  const skipped = !noted.isFromStart && first?.kind === 'added' ? first.count : 0;
  const left = !noted.isToEnd && last?.kind === 'added' ? last.count : 0;
  const to = keys.length - left;
  const aligned = align(quote, keys.slice(skipped, to), FLOOR);
  const [from, until] = [tokens[skipped], tokens[to - 1]];
  if (!aligned || !from || !until) return null;
  return { start: span.start + from.start, end: span.start + until.end, similarity: aligned.similarity };
}

/** Whether words stood beside the quote all along: then they are no edit of it. What is known of them may be cut short. */
function stoodBeside(words: string, { before, behind }: NotedSentence): boolean {
  const [plain, left, right] = [toPlain(words), toPlain(before), toPlain(behind)];
  if (left.includes(plain) || right.includes(plain)) return true;
  return (
    (left.length >= LEAST_BESIDE && plain.endsWith(left)) ||
    (right.length >= LEAST_BESIDE && plain.startsWith(right))
  );
}
