import { isOutside } from './outside.ts';

const LEDE_BLOCKS = 'p, h2, h3, figcaption, blockquote, li, [itemprop~="description"], [itemprop~="caption"]';
/** Names that outlets give to what stands between headline and body and is not read as text. */
const FURNITURE =
  /byline|author|dateline|timestamp|publish|share|social|breadcrumb|newsletter|subscribe|promo|advert|sponsor|credit|comment|kicker|topic|tag-?list|related/i;
/** Words from which a block is a sentence and not a label. */
const SENTENCE_WORDS = 6;

/** Standfirst and lead captions between the headline and the body, which Readability may leave out. */
export function findLede(headline: Element, first: Text, root: Element): Element[] {
  return [...root.querySelectorAll(LEDE_BLOCKS)].filter(
    (block) =>
      isBetween(block, headline, first) &&
      !isOutside(block, root) &&
      !isFurniture(block, root) &&
      readsAsText(block),
  );
}

/** Captions of the pictures inside the body. */
export function findCaptions(root: Element, first: Text, last: Text): Element[] {
  return [...root.querySelectorAll('figcaption')].filter(
    (caption) => isBetween(caption, first, last) && !isOutside(caption, root) && !isFurniture(caption, root),
  );
}

function isBetween(block: Element, after: Node, before: Node): boolean {
  const follows = after.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
  const precedes = before.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING;
  return follows !== 0 && precedes !== 0 && !block.contains(before);
}

function isFurniture(block: Element, root: Element): boolean {
  for (let element: Element | null = block; element && element !== root; element = element.parentElement) {
    if (FURNITURE.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
  }
  return false;
}

function readsAsText(block: Element): boolean {
  const text = (block.textContent ?? '').trim();
  const linked = [...block.querySelectorAll('a')].reduce((sum, a) => sum + (a.textContent ?? '').length, 0);
  const isCaption = block.localName === 'figcaption';
  return linked <= text.length / 2 && (isCaption || text.split(/\s+/u).length >= SENTENCE_WORDS);
}
