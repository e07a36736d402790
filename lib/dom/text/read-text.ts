import type { TextMap } from '#lib/core/text/text-map.ts';
import { TextMapBuilder } from '#lib/core/text/text-map-builder.ts';
import { atOnce, type Steps } from '../steps.ts';
import { isBlockElement } from './block-element.ts';
import { isUnreadElement } from './unread-element.ts';

/**
 * Reads the chosen text nodes under `root`, in document order, into one string with a map back. White space between
 * them is read, chosen or not: it keeps the words of two elements apart.
 *
 * Hidden text (unless asked for), form fields and editable regions are left out. Computes style, never layout; changes nothing.
 */
export function readText(root: Element, chosen: ReadonlySet<Text>): TextMap<Text> {
  return atOnce(readTextSteps(root, chosen));
}

/** As `readText`, a node a step. */
export function* readTextSteps(
  root: Element,
  chosen: ReadonlySet<Text>,
  { alsoHidden = false } = {},
): Steps<TextMap<Text>> {
  const builder = new TextMapBuilder<Text>();
  const blockOf = memo(nearestBlock);
  const isShown = memo(
    (element: Element) => alsoHidden || element.checkVisibility({ visibilityProperty: true }),
  );
  let block: Element | null = null;
  let lineBreaks = 0;
  for (const node of readableNodes(root)) {
    yield 'short';
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.localName === 'br') lineBreaks++;
      if (lineBreaks > 1 || (element.localName !== 'br' && isBlockElement(element))) builder.breakBlock();
      else if (lineBreaks === 1) builder.breakLine();
      continue;
    }
    const text = node as Text;
    const parent = text.parentElement;
    const isInked = /\S/u.test(text.data);
    if (!parent || (isInked && !chosen.has(text)) || !isShown(parent)) continue;
    if (isInked) {
      if (blockOf(parent) !== block) builder.breakBlock();
      block = blockOf(parent);
      lineBreaks = 0;
    }
    builder.add(text, text.data);
  }
  return builder.build();
}

function* readableNodes(root: Element): Generator<Node> {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isUnread(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** Whether a node's text is never read: scripts, forms, what the reader of the page writes. */
export function isUnread(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && isUnreadElement(node as Element);
}

function nearestBlock(element: Element): Element {
  let block = element;
  while (block.parentElement && !isBlockElement(block)) block = block.parentElement;
  return block;
}

function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as V;
  };
}
