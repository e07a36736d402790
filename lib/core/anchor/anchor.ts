import type { Span } from '../text/span.ts';

/**
 * How a passage is found again: W3C TextQuoteSelector and TextPositionSelector over the article's text, and the
 * paragraph around it, so that a note is useful without its page. Offsets are UTF-16 code units.
 */
export interface Anchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: Span;
  readonly paragraph: string;
  /** Whether the quote stood only once in the article when it was noted: where it did not, context must decide. */
  readonly unique: boolean;
}
