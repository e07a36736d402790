import type { Span } from '#lib/core/text/span.ts';

/** A match up to here is seen in the first lines of a text, in code units. */
const SEEN = 160;
/** What is shown before a match that stands further on, up to a word's beginning. */
const BEFORE = 60;

/**
 * The text from its beginning, or from shortly before its first match where that would not be seen.
 *
 * @returns `from` where the words begin in the text.
 */
export function excerptAround(
  text: string,
  matches: readonly Span[],
): { readonly from: number; readonly words: string } {
  const first = matches[0]?.start ?? 0;
  if (first <= SEEN) return { from: 0, words: text };
  const space = text.indexOf(' ', first - BEFORE);
  const from = space >= 0 && space < first ? space + 1 : first;
  return { from, words: text.slice(from) };
}
