import { blockSpanAround } from '../text/block-span.ts';
import { countCodePoints } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import { type Anchor, CONTEXT_LENGTH } from './anchor.ts';
import type { ArticleText } from './article-text.ts';
import { findRivals } from './find-rivals.ts';

/** Describes a passage of the article's text so that `AnchorLocator` finds it again. */
export function describeAnchor(text: ArticleText, span: Span): Anchor {
  const { source } = text;
  const block = blockSpanAround(source, span);
  const quote = source.slice(span.start, span.end);
  const anchor: Anchor = {
    quote,
    prefix: source.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: source.slice(span.end, span.end + CONTEXT_LENGTH),
    position: { start: span.start, end: span.end },
    codePoint: countCodePoints(source.slice(0, span.start)),
    paragraph: source.slice(block.start, block.end),
    unique: source.indexOf(quote) === source.lastIndexOf(quote),
  };
  return { ...anchor, rivals: findRivals(text, anchor) };
}

/** The anchor of a note on all of an article: no quote and no place. */
export function describeWholeArticle(): Anchor {
  return { quote: '', prefix: '', suffix: '', position: { start: 0, end: 0 }, paragraph: '', unique: false };
}
