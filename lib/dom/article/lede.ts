import { textNodesIn } from '../text/text-nodes.ts';
import { blocksOf } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isOverText } from './head-blocks.ts';
import { isOutside } from './outside.ts';
import { isAboutAuthor, isFurniture, isNamedBeside } from './part-names.ts';

const STANDFIRSTS = 'p, h2, h3, blockquote, li, [itemprop~="description"]';
const CAPTIONS = 'figcaption, [itemprop~="caption"]';
/** Words from which a paragraph, and a heading, is a standfirst and no label. */
const SENTENCE_WORDS = 6;
const SUBTITLE_WORDS = 4;

/**
 * Standfirst and lead caption, which Readability may leave out.
 *
 * @param first First text of the body, before which a standfirst stands.
 * @param second First text of the next paragraph: a standfirst may be taken for the body's first, and the lead picture
 *   stands after it.
 */
export function findLede(headline: Element, first: Text, second: Text, root: Element): Element[] {
  const parts = (names: string, before: Text) =>
    [...root.querySelectorAll(names)].filter(
      (block) =>
        isBetween(block, headline, before) &&
        !isOutside(block, root) &&
        !isNamedBeside(block, root) &&
        isMostlyUnlinked(block),
    );
  const standfirsts = parts(STANDFIRSTS, first).filter((element) =>
    blocksOf(textNodesIn(element)).some(
      (block) =>
        block.words >= (block.isHeading ? SUBTITLE_WORDS : SENTENCE_WORDS) &&
        !isFurniture(element) &&
        !isAboutAuthor(element, headline) &&
        !isBoilerplate(block) &&
        !isOverText(block, headline),
    ),
  );
  return [...standfirsts, ...parts(CAPTIONS, second).slice(0, 1)];
}

function isBetween(block: Element, after: Node, before: Node): boolean {
  const follows = after.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
  const precedes = before.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING;
  return follows !== 0 && precedes !== 0 && !block.contains(before);
}

function isMostlyUnlinked(block: Element): boolean {
  const text = (block.textContent ?? '').trim();
  const linked = [...block.querySelectorAll('a')].reduce((sum, a) => sum + (a.textContent ?? '').length, 0);
  return linked <= text.length / 2;
}
