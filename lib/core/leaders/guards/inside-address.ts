import type { Span } from '../../text/span.ts';

const NEAR_ADDRESS = /[@#/\\_=&]/;
const ADDRESS = /:\/\/|www\.|[@#\\_=&]|\.[a-z]{2,}\//i;
const LONGEST_ADDRESS = 200;
/** What the pattern needs to see. */
const LONGEST_DOMAIN_START = 3;
const DOMAIN = /^\.[a-z]{2,}/;

/** Whether the name is part of a handle, a hashtag, a web or mail address: `@Putin`, `#Trump`, `trump.com`. */
export function isInsideAddress(text: string, { start, end }: Span): boolean {
  if (text.charAt(end) === '.' && DOMAIN.test(text.slice(end, end + LONGEST_DOMAIN_START))) return true;
  if (!NEAR_ADDRESS.test(text.charAt(start - 1)) && !NEAR_ADDRESS.test(text.charAt(end))) return false;
  return ADDRESS.test(surroundingChunk(text, start, end));
}

/** What stands around the name without white space. */
function surroundingChunk(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(start - LONGEST_ADDRESS, 0), start)
      .split(/\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + LONGEST_ADDRESS).split(/\s/, 1)[0] ?? '';
  return before + text.slice(start, end) + after;
}
