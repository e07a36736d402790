import type { Span } from '../../text/span.ts';

const BYLINE =
  /^\s*(?:by|von|par|por|di)\s+\p{Lu}[\p{L}\p{M}'’.-]*(?:(?:,| and| &| und| et| y| e)? \p{Lu}[\p{L}\p{M}'’.-]*){1,8}\s*$/iu;
const LONGEST_BYLINE = 90;

/** Whether the name stands in a block that only says who wrote the article. */
export function isInByline(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (start - from > LONGEST_BYLINE) return false;
  const after = text.indexOf('\n', end);
  const line = text.slice(from, after < 0 ? text.length : after);
  return line.length <= LONGEST_BYLINE && BYLINE.test(line) && hasCapitalsOnly(line);
}

function hasCapitalsOnly(line: string): boolean {
  return line
    .trim()
    .split(/[\s,]+/)
    .slice(1)
    .every((word) => /^(?:\p{Lu}.*|and|&|und|et|y|e)$/u.test(word));
}
