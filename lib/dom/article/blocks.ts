import { collapseSpace } from '#lib/core/text/collapse-space.ts';
import { atOnce, type Steps } from '../steps.ts';
import { isBlockTag } from '../text/block-element.ts';

/** A paragraph, heading, list item, cell or caption: neighbouring text nodes of one block element. */
export interface Block {
  readonly element: Element;
  readonly nodes: readonly Text[];
  /** Its words as they are read. */
  readonly text: string;
  readonly words: number;
  /** Share of its letters that lead to another page, 0 to 1. */
  readonly linked: number;
  readonly isHeading: boolean;
  /** Whether it ends as a sentence does, in any script. */
  readonly isSentence: boolean;
}

const SENTENCE_END = /[.!?…。！？؟।።]["'”’»)\]」』*]*$/u;
/** Scripts that write no spaces: two characters count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** The blocks of text nodes that are given in document order. Asks for no style. */
export function blocksOf(nodes: Iterable<Text>): Block[] {
  return atOnce(blockSteps(nodes));
}

/** As `blocksOf`, a node or a block a step. */
export function* blockSteps(nodes: Iterable<Text>): Steps<Block[]> {
  const groups: { element: Element; nodes: Text[] }[] = [];
  for (const node of nodes) {
    yield 'short';
    const element = blockElement(node);
    const last = groups.at(-1);
    if (last?.element === element) last.nodes.push(node);
    else if (element) groups.push({ element, nodes: [node] });
  }
  const blocks: Block[] = [];
  for (const group of groups) {
    yield 'short';
    blocks.push(blockOf(group));
  }
  return blocks;
}

function blockOf({ element, nodes }: { element: Element; nodes: Text[] }): Block {
  const text = collapseSpace(nodes.map(({ data }) => data).join(' '));
  const letters = (node: Text) => node.data.trim().length;
  const total = nodes.reduce((sum, node) => sum + letters(node), 0);
  const linked = nodes.reduce((sum, node) => sum + (leadsAway(node) ? letters(node) : 0), 0);
  return {
    element,
    nodes,
    text,
    words: text === '' ? 0 : text.split(' ').length + (text.match(UNSPACED)?.length ?? 0) / 2,
    linked: total === 0 ? 0 : linked / total,
    isHeading: element.closest('h1, h2, h3, h4, h5, h6') !== null,
    isSentence: SENTENCE_END.test(text),
  };
}

/** A heading often links to itself. */
function leadsAway(node: Text): boolean {
  const href = node.parentElement?.closest('a[href]')?.getAttribute('href');
  return href != null && !href.startsWith('#');
}

function blockElement(node: Text): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && !isBlockTag(element)) element = element.parentElement;
  return element;
}
