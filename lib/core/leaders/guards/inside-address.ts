import type { Span } from '../../text/span.ts';

const NEAR_ADDRESS = /[@#/\\_=&]/;
const ADDRESS = /:\/\/|www\.|[@#\\_=&]|\.[a-z]{2,}\//i;
const DOMAIN = /^\.[a-z]{2,}/;

/** Whether the name is part of a handle, a hashtag, a web or mail address: `@Putin`, `#Trump`, `trump.com`. */
export function isInsideAddress(text: string, { start, end }: Span): boolean {
  if (DOMAIN.test(text.slice(end, end + 8))) return true;
  if (!NEAR_ADDRESS.test(text.charAt(start - 1)) && !NEAR_ADDRESS.test(text.charAt(end))) return false;
  return ADDRESS.test(surroundingChunk(text, start, end));
}

function surroundingChunk(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !/\s/.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
}
