import { blockSpanAround } from '../text/block-span.ts';
import type { Span } from '../text/span.ts';
import { tokenKeys } from '../text/tokens.ts';
import type { Anchor } from './anchor.ts';
import type { ArticleText } from './article-text.ts';
import { placeByLandmarks } from './landmarks.ts';
import type { NotedSentence } from './noted-sentence.ts';
import { CONTEXT_FLOOR, MOST_PLACES, occurrences, type Place, type PlainAnchor, placeAt } from './places.ts';
import { toPlain } from './plain-text.ts';

/**
 * A quote that stood once when it was noted, and stands once now, needs no context from about five words on: in code
 * units without white space, or in tokens where a character is a word.
 */
const SELF_EVIDENT_LENGTH = 28;
const SELF_EVIDENT_TOKENS = 10;
/** A whole sentence needs less: four words, and three of them of some length. */
const SENTENCE_LENGTH = 16;
const SENTENCE_TOKENS = 4;
/** Code units of context by which a place must be nearer to what was noted than another one was at that time. */
const MARGIN = 12;

/** Where an unchanged quote stands, and whether anything beside it says that it is the noted one. */
export interface ExactPlace extends Place {
  readonly isToldByContext: boolean;
  /** How many places have the quote, where only their order says which of them was noted. */
  readonly among?: number;
}

/** The place of an unchanged quote; null where it does not stand, or nobody can say which place it is. */
export function findExact(
  { source, plain: text }: ArticleText,
  known: PlainAnchor,
  noted: NotedSentence,
  anchor: Anchor,
): ExactPlace | null {
  const origin = text.fromSource(anchor.position.start);
  const places = (occurrences(text.plain, known.quote, MOST_PLACES) ?? [origin])
    .filter((start) => text.plain.startsWith(known.quote, start))
    .map((start) => placeAt(text, known, { start, end: start + known.quote.length }));
  const best = places.toSorted((a, b) => agreement(b) - agreement(a))[0];
  if (!best) return null;
  const equals = places.filter((place) => agreement(place) === agreement(best));
  const { index, count, context, landmarks } = anchor.rivals ?? { index: 0, count: 0, context: 0 };
  const told = landmarks && placeByLandmarks(text, places, landmarks);
  const among = places.length > 1 ? { among: places.length } : {};
  if (landmarks && told && isTold(told, 0)) {
    // Of several between the same two landmarks only their order tells, unless the context does.
    const isAlone = landmarks.before.between + landmarks.behind.between === 0;
    const isSure = isAlone || (told === best && equals.length === 1);
    return { ...told, isToldByContext: true, ...(isSure ? {} : among) };
  }
  if (equals.length === 1 && isTold(best, context)) {
    // Its landmarks stand, and between them more or fewer equal quotes than stood there.
    return { ...best, isToldByContext: true, ...(told === null ? among : {}) };
  }
  // As many as there were, in a paragraph that is as it was: then the third of them is the third of them.
  const inOrder = told === undefined && places.length === count ? places[index] : undefined;
  if (inOrder && isParagraph(source, text.toSource(inOrder), anchor.paragraph))
    return { ...inOrder, isToldByContext: true, ...among };
  // Of an imported quote nobody knows whether it stood once.
  const stoodOnce = anchor.unique || anchor.rivals === undefined;
  const isSelfEvident = stoodOnce && places.length === 1 && isLong(known, noted);
  return isSelfEvident ? { ...best, isToldByContext: false } : null;
}

/** @param rival Context that another place with this quote shared with the noted one. */
function isTold(place: Place, rival: number): boolean {
  return place.isWhole || agreement(place) >= Math.max(CONTEXT_FLOOR, rival === 0 ? 0 : rival + MARGIN);
}

/** Whether the paragraph around a place reads as the noted one did. */
function isParagraph(source: string, place: Span, paragraph: string): boolean {
  const { start, end } = blockSpanAround(source, place);
  return toPlain(source.slice(start, end)) === toPlain(paragraph);
}

function isLong({ quote }: PlainAnchor, noted: NotedSentence): boolean {
  if (quote.length >= SELF_EVIDENT_LENGTH) return true;
  const tokens = tokenKeys(noted.quote).length;
  const isSentence = noted.isFromStart && noted.isToEnd;
  return (
    tokens >= SELF_EVIDENT_TOKENS ||
    (isSentence && tokens >= SENTENCE_TOKENS && quote.length >= SENTENCE_LENGTH)
  );
}

function agreement({ before, after }: Place): number {
  return before + after;
}
