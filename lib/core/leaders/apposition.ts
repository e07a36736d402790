import type { Words } from '../text/words.ts';

/** A comma is told by the words themselves; a bracket or a dash with spaces is looked for. */
const BRACKET_OR_DASH = /^ (?:\(|[-–—] )$/;

/** Whether a word begins what explains the name or the office before it: after a comma, in brackets, after a dash. */
export function isApposed(words: Words, index: number): boolean {
  if (words.isAfterComma(index)) return true;
  return index > 0 && !words.isJoined(index) && BRACKET_OR_DASH.test(words.gapAfter(index - 1));
}
