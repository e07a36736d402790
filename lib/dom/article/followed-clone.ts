import type { Steps } from '../steps.ts';
import { textNodesIn } from '../text/text-nodes.ts';

/** Elements copied in one step: under a millisecond. */
const MAX_AT_ONCE = 300;

/**
 * A copy of the page for Readability to take apart, with a way back to the live page.
 *
 * Readability moves text nodes, so that they can be followed by identity. Where an attempt failed it puts a copy of the
 * page back (see `lib/build`): a followed page passes its text nodes' places on to its copies.
 */
export interface FollowedClone {
  readonly document: Document;
  /** The text nodes of what was copied of the live page, in document order. */
  readonly texts: readonly Text[];
  /** Where in `texts` the node stands that this one is a copy of; undefined for one that Readability made itself. */
  placeOf(node: Text): number | undefined;
}

/**
 * Copies the page, an element of some hundred others at a time, and walks both trees in lock-step. Forces no style and
 * no layout. What the page changes meanwhile may be in the copy or not.
 *
 * @param leftOut Elements that are not copied.
 */
export function* followedClone(page: Document, leftOut: ReadonlySet<Node> = new Set()): Steps<FollowedClone> {
  // A clone of a document has no browsing context: what is imported into it loads nothing and runs nothing.
  const copy = page.cloneNode(false) as Document;
  const holders = ancestorsOf(leftOut);
  const texts: Text[] = [];
  const places = new WeakMap<Node, number>();
  const follow = (original: Node, made: Node) => {
    const copied = textsOf(made);
    for (const text of textsOf(original)) {
      const node = copied.next().value;
      if (node) places.set(node, texts.length);
      texts.push(text);
    }
  };
  function* copyInto(parent: Node, original: Node): Steps<void> {
    yield 'short';
    if (leftOut.has(original)) return;
    const isWhole = isSmall(original) && !holders.has(original);
    const made = copy.importNode(original, isWhole);
    parent.appendChild(made);
    if (isWhole) follow(original, made);
    else for (const child of [...original.childNodes]) yield* copyInto(made, child);
  }
  for (const child of [...page.childNodes]) yield* copyInto(copy, child);
  if (copy.body) followCopies(copy.body, places);
  return { document: copy, texts, placeOf: (node) => places.get(node) };
}

function ancestorsOf(nodes: Iterable<Node>): Set<Node> {
  const found = new Set<Node>();
  for (const node of nodes) {
    for (let up = node.parentNode; up && !found.has(up); up = up.parentNode) found.add(up);
  }
  return found;
}

function isSmall(node: Node): boolean {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  while (walker.nextNode()) if (++count > MAX_AT_ONCE) return false;
  return true;
}

function* textsOf(node: Node): Generator<Text> {
  if (node.nodeType === Node.TEXT_NODE) yield node as Text;
  else yield* textNodesIn(node);
}

/** From now on, copies of this element in our own world know their text nodes' places, and so do copies of these. */
function followCopies(element: Node, places: WeakMap<Node, number>): void {
  element.cloneNode = (deep) => {
    const copy = Node.prototype.cloneNode.call(element, deep);
    const copied = textNodesIn(copy);
    for (const original of deep ? textNodesIn(element) : []) {
      const place = places.get(original);
      const node = copied.next().value;
      if (place !== undefined && node) places.set(node, place);
    }
    followCopies(copy, places);
    return copy;
  };
}
