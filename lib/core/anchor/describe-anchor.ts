import { blockSpanAround } from '../text/block-span.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';

/**
 * Context kept on each side of a quote, in code units. Long enough that two places with one quote differ in a news
 * article; the W3C model sets no number, Hypothesis keeps 32 and refuses nothing, so we keep more and compare strictly.
 */
const CONTEXT_LENGTH = 64;

/** Describes a passage of the article's text so that `locateAnchor` finds it again. */
export function describeAnchor(text: string, span: Span): Anchor {
  const block = blockSpanAround(text, span);
  const quote = text.slice(span.start, span.end);
  return {
    quote,
    prefix: text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT_LENGTH),
    position: { start: span.start, end: span.end },
    paragraph: text.slice(block.start, block.end),
    unique: text.indexOf(quote) === text.lastIndexOf(quote),
  };
}
