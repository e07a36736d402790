import type { Steps } from '../steps.ts';
import { isUnread } from '../text/read-text.ts';
import { type Block, blockSteps } from './blocks.ts';

/** Letters from which a stated body is one and no summary. */
const MIN_LETTERS = 400;
/** Share of the stated body that what Readability kept must hold, and that another choice must hold to be believed. */
const FOUND = 0.5;
const CERTAIN = 0.8;
/** Words from which a block that stands in the stated body is the same text and no chance. */
const MIN_WORDS = 4;

/**
 * Checks what Readability kept against the body that the page states in its JSON-LD. Where it kept something else (a
 * sidebar, the comments), and the page shows the stated body, that is the article.
 *
 * Outlets state bodies that are cut short, lack headings or hold what the page does not show: so a body that is mostly
 * there changes nothing.
 *
 * @param kept Text nodes in document order, as is `texts`, all of the page.
 * @param stated Plain text or HTML.
 */
export function* checkAgainst(
  stated: string | null,
  kept: readonly Text[],
  texts: readonly Text[],
): Steps<readonly Text[]> {
  const body = letters(stated?.replace(/<[^>]*>/g, ' ') ?? '');
  if (body.length < MIN_LETTERS || shareIn(body, yield* blockSteps(kept)) >= FOUND) return kept;
  const shown = texts.filter(
    ({ data, parentElement }) => /\S/u.test(data) && parentElement !== null && !isUnread(parentElement),
  );
  const stood = (yield* blockSteps(shown)).filter(
    ({ words, text }) => words >= MIN_WORDS && body.includes(letters(text)),
  );
  return shareIn(body, stood) >= CERTAIN ? stood.flatMap(({ nodes }) => nodes) : kept;
}

/** How much of the body these blocks hold; a block that is not in it counts nothing. */
function shareIn(body: string, blocks: readonly Block[]): number {
  let found = 0;
  for (const { text } of blocks) {
    const own = letters(text);
    if (body.includes(own)) found += own.length;
  }
  return found / body.length;
}

/** Letters and digits alone: bodies are stated with other spaces, quotes and entities than they are shown. */
function letters(text: string): string {
  return text.toLowerCase().replace(/&#?\w+;|[^\p{L}\p{N}]/gu, '');
}
