import type { Span } from '../text/span.ts';
import { type Anchor, CONTEXT_LENGTH } from './anchor.ts';
import { type PlainText, toPlain } from './plain-text.ts';

/** Code units that must agree beside a place for its context to speak for it: four or five words. */
export const CONTEXT_FLOOR = 24;

/** Places looked at: of a quote that stands more often in an article only the place where it stood can be it. */
export const MOST_PLACES = 500;

/** What is known of a quote and what stood beside it, as it reads. */
export interface PlainAnchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether nothing stood before or behind its context: there the text began or ended. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A place in `PlainText.plain` and how much beside it agrees, counted outwards until the first difference. */
export interface Place extends Span {
  readonly before: number;
  readonly after: number;
  /** Whether all that stood beside the quote, up to both ends of the text, stands beside this place. */
  readonly isWhole: boolean;
}

export function toPlainAnchor({ quote, prefix, suffix, position, rivals }: Anchor): PlainAnchor {
  // An imported quote with little context does not say where its text began or ended.
  const isOurs = rivals !== undefined;
  return {
    quote: toPlain(quote),
    prefix: toPlain(prefix),
    suffix: toPlain(suffix),
    opens: isOurs && prefix.length < CONTEXT_LENGTH && position.start === prefix.length,
    closes: isOurs && suffix.length < CONTEXT_LENGTH,
  };
}

export function placeAt({ plain }: PlainText, anchor: PlainAnchor, { start, end }: Span): Place {
  const { prefix, suffix } = anchor;
  let before = 0;
  while (before < prefix.length && plain[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && plain[end + after] === suffix[after]) after++;
  const isWholePrefix = anchor.opens && before === prefix.length && start === before;
  const isWholeSuffix = anchor.closes && after === suffix.length && end + after === plain.length;
  return {
    start,
    end,
    before,
    after,
    isWhole: isWholePrefix && isWholeSuffix,
  };
}

/** Where a part stands in a text, first to last; null when that is more than `most` times. Nothing stands nowhere. */
export function occurrences(text: string, part: string, most: number): number[] | null {
  const starts: number[] = [];
  if (part === '') return starts;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (starts.length === most) return null;
    starts.push(at);
  }
  return starts;
}
