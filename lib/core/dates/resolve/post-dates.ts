import type { Candidate } from '../grammar/match.ts';
import { parseReference, type Reference } from '../reference.ts';
import { formatDay } from './format.ts';

/** End of an embedded post before its date: `— Full Name (@handle)`. */
const SIGNATURE = /\(@\w{1,30}\)\s*$/;
const SIGNATURE_START = /^\s*[—–-]/;
/** Longest signature: an opening bracket, a handle and some space. */
const SIGNATURE_LENGTH = 40;
/** A post is no longer than this, in UTF-16 code units. */
const POST_LENGTH = 4000;

/**
 * The reference date at a position: that of the post it stands in, where the article quotes a post together with its
 * date, else the article's own.
 */
export function postDates(
  text: string,
  candidates: readonly Candidate[],
  reference: Reference | null,
): (at: number) => Reference | null {
  const posts: { readonly start: number; readonly end: number; readonly reference: Reference }[] = [];
  for (const { start, end, reading } of candidates) {
    if (reading.at !== 'day' || reading.year === undefined) continue;
    if (!SIGNATURE.test(text.slice(Math.max(0, start - SIGNATURE_LENGTH), start))) continue;
    const own = parseReference(formatDay({ year: reading.year, month: reading.month, day: reading.day }));
    if (own === null) continue;
    const from = Math.max(posts.at(-1)?.end ?? 0, start - POST_LENGTH);
    posts.push({ start: from + startOfPost(text.slice(from, start)), end, reference: own });
  }
  let next = 0;
  // Asked in reading order, so one pass over the posts is enough.
  return (at) => {
    while ((posts[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const post = posts[next];
    return post !== undefined && at >= post.start ? post.reference : reference;
  };
}

/** Where the post begins in the text up to its date: its block, and the one before where this is but the signature. */
function startOfPost(text: string): number {
  const block = text.lastIndexOf('\n\n');
  if (block === -1) return 0;
  return SIGNATURE_START.test(text.slice(block)) ? Math.max(0, text.lastIndexOf('\n\n', block - 1)) : block;
}
