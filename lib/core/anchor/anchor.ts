import type { Span } from '../text/span.ts';

/**
 * Context kept on each side of a quote, in code units. Long enough that two places with one quote differ in a news
 * article; the W3C model sets no number, Hypothesis keeps 32 and refuses nothing, so we keep more and compare strictly.
 */
export const CONTEXT_LENGTH = 64;

/**
 * How a passage is found again: W3C TextQuoteSelector and TextPositionSelector over the article's text, and the
 * paragraph around it, so that a note is useful without its page. Offsets are UTF-16 code units unless they say so.
 */
export interface Anchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Empty where nobody said where the quote stood: of an annotation by another tool. */
  readonly position: Span;
  /** Where it starts in Unicode code points, as the W3C model counts; unknown of notes made before this was kept. */
  readonly codePoint?: number;
  readonly paragraph: string;
  /** Whether the quote stood only once in the article when it was noted: where it did not, context must decide. */
  readonly unique: boolean;
  /** What else in the article it could be taken for; unknown of notes made before this was kept. */
  readonly rivals?: Rivals;
}

/** What stood elsewhere in the article when a passage was noted, and is not it. */
export interface Rivals {
  /** Which of the places with the same quote it is, from 0, and how many there were. */
  readonly index: number;
  readonly count: number;
  /** Code units of context, read as `PlainText`, that the most alike of those places shared with it. */
  readonly context: number;
  /** Whether what stood right before and right behind the quote stood nowhere else. */
  readonly prefixTells: boolean;
  readonly suffixTells: boolean;
  /** Likeness of the most similar other sentence, 0 to 1 as `align` gives it; 0 where that is below its floor. */
  readonly likeness: number;
  /** What tells it from equal quotes; unknown of those that stood once, and of notes made before this was kept. */
  readonly landmarks?: Landmarks;
}

/** Beside which words a quote stood that were nowhere else in the article. */
export interface Landmarks {
  readonly before: Landmark;
  readonly behind: Landmark;
}

export interface Landmark {
  /** As `PlainText`; empty for the start or end of the article, where no words on that side stood once. */
  readonly words: string;
  /** How many equal quotes stood between it and the quote. */
  readonly between: number;
}
