import { LazyPattern } from '../../text/lazy-pattern.ts';
import type { Span } from '../../text/span.ts';

const BYLINE = new LazyPattern(
  String.raw`^\s*(?:by|von|par|por|di)\s+\p{Lu}[\p{L}\p{M}'’.-]*(?:(?:,| and| &| und| et| y| e)? \p{Lu}[\p{L}\p{M}'’.-]*){1,8}\s*$`,
  'iu',
);
/** Most lines need no more than this. */
const OPENING = /^\s*(?:by|von|par|por|di)\s/i;
const LONGEST_BYLINE = 90;

/** Whether the name stands in a block that only says who wrote the article. */
export function isInByline(text: string, { start, end }: Span): boolean {
  // No further than a byline can reach: blocks may be long.
  const before = text.slice(Math.max(start - LONGEST_BYLINE - 1, 0), start);
  const from = start - before.length + before.lastIndexOf('\n') + 1;
  if (start - from > LONGEST_BYLINE) return false;
  const rest = text.slice(start, from + LONGEST_BYLINE + 1);
  const after = rest.indexOf('\n', end - start);
  if (after < 0 && rest.length > from + LONGEST_BYLINE - start) return false;
  const line = text.slice(from, after < 0 ? text.length : start + after);
  return OPENING.test(line) && BYLINE.test(line) && hasCapitalsOnly(line);
}

function hasCapitalsOnly(line: string): boolean {
  return line
    .trim()
    .split(/[\s,]+/)
    .slice(1)
    .every((word) => /^(?:\p{Lu}.*|and|&|und|et|y|e)$/u.test(word));
}
