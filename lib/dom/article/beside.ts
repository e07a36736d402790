import type { Steps } from '../steps.ts';
import type { Block } from './blocks.ts';
import { isBio, isBoilerplate } from './boilerplate.ts';
import { besidePart, isAboutAuthor } from './part-names.ts';

/** Share of a block's letters from which it is a link and no text with a link. */
const MOSTLY_LINKED = 0.9;
/** Words up to which a block that is no sentence labels what follows. */
const LABEL_WORDS = 8;
const TAIL_WORDS = 6;
const LIST = 'ul, ol';
/** Share of the text that a part beside the article may have; a larger one is the article, whatever its name. */
const MAX_PART = 0.25;
/** Share of the text that must stay; where less would, we know no better than Readability. */
const MIN_KEPT = 0.4;
const MAX_TAIL = 0.1;

/** The blocks without links to other articles, calls to subscribe and parts named so, which Readability often keeps. */
export function* withoutBeside(blocks: readonly Block[], root: Element): Steps<readonly Block[]> {
  const total = wordsOf(blocks);
  const parts: (Element | null)[] = [];
  const sizes = new Map<Element, number>();
  for (const { element, words } of blocks) {
    yield 'short';
    const part = besidePart(element, root);
    parts.push(part);
    if (part) sizes.set(part, (sizes.get(part) ?? 0) + words);
  }
  const lists = linksInLists(blocks);
  const isBeside = blocks.map((block, index) => {
    const part = parts[index];
    return (
      isTeaser(block, lists) ||
      isBoilerplate(block) ||
      (part != null && (sizes.get(part) ?? 0) <= total * MAX_PART)
    );
  });
  leaveOutLabels(blocks, isBeside);
  const kept = withoutTail(blocks.filter((_, index) => !isBeside[index]));
  return wordsOf(kept) >= total * MIN_KEPT ? kept : blocks;
}

/**
 * A block that is a link as a whole leads to another article, unless it is a sentence, a heading, a cell or, among
 * others that are no links, an item of a list of this one. In a list of links alone, sentences and headings do, too.
 */
function isTeaser({ element, linked, isSentence, isHeading }: Block, lists: Map<Element, Links>): boolean {
  if (linked < MOSTLY_LINKED || element.closest('table, dl')) return false;
  const list = listOf(element);
  const { whole, all } = (list && lists.get(list)) ?? { whole: 1, all: 1 };
  return isSentence || isHeading ? all > 1 && whole === all : whole * 2 >= all;
}

/** Of the blocks of a list, how many are links as a whole. */
interface Links {
  whole: number;
  all: number;
}

function linksInLists(blocks: readonly Block[]): Map<Element, Links> {
  const lists = new Map<Element, Links>();
  for (const { element, linked } of blocks) {
    const list = listOf(element);
    if (!list) continue;
    const links = lists.get(list) ?? { whole: 0, all: 0 };
    links.all += 1;
    if (linked >= MOSTLY_LINKED) links.whole += 1;
    lists.set(list, links);
  }
  return lists;
}

/** The list an element stands in; one that is a part of another's item is that one. */
function listOf(element: Element): Element | null {
  let list = element.closest(LIST);
  while (list?.parentElement?.localName === 'li') {
    const outer = list.parentElement.closest(LIST);
    if (!outer) break;
    list = outer;
  }
  return list;
}

/** `Related Coverage`, `Read more from Jane Roe:` over what was left out is left out with it. */
function leaveOutLabels(blocks: readonly Block[], isBeside: boolean[]): void {
  let run = 0;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block) continue;
    const isOver = run > 1 || (run > 0 && (index + run === blocks.length - 1 || block.text.endsWith(':')));
    if (!isBeside[index] && isOver && isLabel(block, LABEL_WORDS)) isBeside[index] = true;
    run = isBeside[index] ? run + 1 : 0;
  }
}

/** Without headings that nothing follows, and the labels and the author's life that pages put under an article. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const most = wordsOf(blocks) * MAX_TAIL;
  let end = blocks.length;
  let left = 0;
  for (; end > 0; end--) {
    const block = blocks[end - 1];
    if (!block || !isTail(block, blocks)) break;
    left += block.words;
  }
  return left <= most ? blocks.slice(0, end) : blocks;
}

function isTail(block: Block, [first]: readonly Block[]): boolean {
  return (
    isLabel(block, TAIL_WORDS) ||
    (block.isHeading && !block.isSentence) ||
    isBio(block) ||
    (first !== undefined && first !== block && isAboutAuthor(block.element, first.element))
  );
}

function isLabel({ words, isSentence }: Block, most: number): boolean {
  return words <= most && !isSentence;
}

export function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
