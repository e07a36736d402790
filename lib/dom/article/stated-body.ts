import type { Steps } from '../steps.ts';
import { isUnread } from '../text/read-text.ts';
import { type Block, blockSteps } from './blocks.ts';

/** Letters from which a stated body is one and no summary, and beyond which it is not looked into: a short novel. */
const MIN_LETTERS = 400;
const MAX_LETTERS = 200_000;
/** Share of the stated body that what Readability kept must hold, and that another choice must hold to be believed. */
const FOUND = 0.5;
const CERTAIN = 0.8;
/** Share of the stated body that is found when it and what was kept are the same text, but for what is in one alone. */
const SAME = 0.9;
/** Share of what was kept that is stated from where short blocks that are not are furniture: among it, and under it. */
const MOST = 0.6;
const NEARLY_ALL = 0.9;
/** Words from which a block that stands in the stated body is the same text and no chance. */
const MIN_WORDS = 4;
/** Words from which a block is a paragraph that got lost, and up to which one that is not stated is furniture. */
const PARAGRAPH_WORDS = 8;
const FURNITURE_WORDS = 30;
/** How a body ends that was cut short. */
const CUT = /(?:…|\.\.\.|[\p{L}\p{N},;:–-])\s*$/u;
/** What outlets leave out of the body that they state, and is read all the same. */
const UNSTATED = 'h1, h2, h3, h4, h5, h6, figure, figcaption, table, dl, ul, ol, blockquote, pre';

/**
 * Checks what Readability kept against the body that the page states in its JSON-LD. Where it kept something else (a
 * sidebar, the comments), and the page shows the stated body, that is the article. Where it kept most of it, paragraphs
 * that it lost are put in; where both are the same text, short blocks among it that are not stated are taken out.
 *
 * Outlets state bodies that are cut short, lack headings or hold what the page does not show: so a body that is partly
 * there changes nothing, nor does what stands over the first stated block (a standfirst) or is a heading, caption,
 * quotation, list or table.
 *
 * @param kept Text nodes in document order, as is `texts`, all of the page.
 * @param stated Plain text or HTML.
 */
export function* checkAgainst(
  stated: string | null,
  kept: readonly Text[],
  texts: readonly Text[],
): Steps<readonly Text[]> {
  const plain = stated?.replace(/<[^>]*>/g, ' ') ?? '';
  const body = letters(plain);
  if (body.length < MIN_LETTERS || body.length > MAX_LETTERS) return kept;
  const blocks = yield* blockSteps(kept.filter(isInked));
  const shown = texts.filter(
    (text) => isInked(text) && text.parentElement !== null && !isUnread(text.parentElement),
  );
  const stood: Block[] = [];
  for (const block of yield* blockSteps(shown)) {
    yield 'short';
    if (block.words >= MIN_WORDS && body.includes(letters(block.text))) stood.push(block);
  }
  if (shareIn(body, blocks) < FOUND) return shareIn(body, stood) >= CERTAIN ? nodesOf(stood) : kept;
  const whole = inOrder([...blocks, ...lostParagraphs(stood, blocks)], texts);
  return shareIn(body, whole) < SAME ? kept : nodesOf(withoutUnstated(whole, body, CUT.test(plain)));
}

function inOrder(blocks: readonly Block[], texts: readonly Text[]): Block[] {
  const places = new Map(texts.map((text, at) => [text, at]));
  const placeOf = ({ nodes: [first] }: Block) => (first && places.get(first)) ?? 0;
  return [...blocks].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Each once, and none that stands in a paragraph that was kept, as a quotation in large letters does. */
function lostParagraphs(stood: readonly Block[], kept: readonly Block[]): Block[] {
  let read = kept.map(({ text }) => letters(text)).join(' ');
  return stood.filter(({ words, text }) => {
    const own = letters(text);
    if (words < PARAGRAPH_WORDS || read.includes(own)) return false;
    read += ` ${own}`;
    return true;
  });
}

function withoutUnstated(blocks: readonly Block[], body: string, isCut: boolean): readonly Block[] {
  const share = shareOf(blocks, body);
  if (share < MOST) return blocks;
  const stood = blocks.map(({ text }) => isStated(text, body));
  const hasEnd = !isCut && share >= NEARLY_ALL;
  const [first, end] = [stood.indexOf(true), hasEnd ? blocks.length : stood.lastIndexOf(true)];
  return blocks.filter(
    ({ element, words }, index) =>
      stood[index] || index < first || index > end || words > FURNITURE_WORDS || element.closest(UNSTATED),
  );
}

/** Whether one half of it stands there: a link or a notice among the words may be stated otherwise. */
function isStated(text: string, body: string): boolean {
  const own = letters(text);
  const half = Math.ceil(own.length / 2);
  return body.includes(own.slice(0, half)) || body.includes(own.slice(half));
}

/** How much of the body these blocks hold; a block that is not in it counts nothing. */
function shareIn(body: string, blocks: readonly Block[]): number {
  return statedLetters(blocks, body) / body.length;
}

/** How much of these blocks is in the body. */
function shareOf(blocks: readonly Block[], body: string): number {
  return statedLetters(blocks, body) / blocks.reduce((sum, { text }) => sum + letters(text).length, 0);
}

function statedLetters(blocks: readonly Block[], body: string): number {
  let found = 0;
  for (const { text } of blocks) {
    const own = letters(text);
    if (body.includes(own)) found += own.length;
  }
  return found;
}

function nodesOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap(({ nodes }) => nodes);
}

function isInked({ data }: Text): boolean {
  return /\S/u.test(data);
}

/** Letters and digits alone: bodies are stated with other spaces, quotes and entities than they are shown. */
function letters(text: string): string {
  return text.toLowerCase().replace(/&#?\w+;|[^\p{L}\p{N}]/gu, '');
}
