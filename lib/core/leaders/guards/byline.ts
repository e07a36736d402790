import type { Span } from '../../text/span.ts';

const BYLINE =
  /^\s*(?:by|von|par|por|di)\s+\p{Lu}[\p{L}\p{M}'’.-]*(?:(?:,| and| &| und| et| y| e)? \p{Lu}[\p{L}\p{M}'’.-]*){1,8}\s*$/iu;
const LONGEST_BYLINE = 90;

/** Whether the name stands in a block that only says who wrote the article. */
export function isInByline(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  if (to - from > LONGEST_BYLINE) return false;
  return BYLINE.test(text.slice(from, to)) && hasCapitalsOnly(text.slice(from, to));
}

function hasCapitalsOnly(line: string): boolean {
  return line
    .trim()
    .split(/[\s,]+/)
    .slice(1)
    .every((word) => /^(?:\p{Lu}.*|and|&|und|et|y|e)$/u.test(word));
}
