import type { Block } from './blocks.ts';
import { isFurniture } from './part-names.ts';

/** Words from which a sentence is the article's own, and from which even one without a full stop is. */
const PROSE_WORDS = 8;
const LONG_WORDS = 25;
/** Words up to which a block over the first paragraph may be a byline, a date or a label. */
const FURNITURE_WORDS = 12;
const LABEL_WORDS = 4;
const CLOCK_OR_YEAR = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;

/** The first two blocks that read as running text; the first ones at all where none does. */
export function firstProse(blocks: readonly Block[]): readonly Block[] {
  const prose = blocks.filter(isProse);
  return (prose.length > 0 ? prose : blocks).slice(0, 2);
}

/**
 * The blocks without what stands over the first paragraph and is not read: what comes before the headline, bylines,
 * dates, labels. Captions and standfirsts stay; where the first is a standfirst, bylines and dates stand under it.
 */
export function withoutFurniture(blocks: readonly Block[], headline: Element | null): readonly Block[] {
  const first = blocks.findIndex(isProse);
  const second = blocks.findIndex((block, index) => index > first && isProse(block));
  return blocks.filter((block, index) =>
    index < first
      ? !isOverText(block, headline)
      : index >= second || index === first || !isBylineOrDate(block),
  );
}

/** Whether a block over the first paragraph is not read as text. */
export function isOverText(block: Block, headline: Element | null): boolean {
  const { element, words, isHeading, isSentence, text } = block;
  if (element.closest('figcaption')) return false;
  if (headline && isBefore(element, headline)) return true;
  if (words > FURNITURE_WORDS) return false;
  return (
    (words <= LABEL_WORDS && !isHeading && !isSentence) || CLOCK_OR_YEAR.test(text) || isFurniture(element)
  );
}

function isBylineOrDate({ element, words, isHeading, isSentence, text }: Block): boolean {
  if (isHeading || isSentence || words > FURNITURE_WORDS || element.closest('figcaption')) return false;
  return CLOCK_OR_YEAR.test(text) || isFurniture(element);
}

function isBefore(element: Element, headline: Element): boolean {
  const position = element.compareDocumentPosition(headline);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !element.contains(headline);
}

function isProse({ words, isSentence }: Block): boolean {
  return words >= LONG_WORDS || (words >= PROSE_WORDS && isSentence);
}
