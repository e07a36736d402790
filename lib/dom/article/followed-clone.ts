import type { Steps } from '../steps.ts';
import { textNodesIn } from '../text/text-nodes.ts';

/**
 * A copy of the page for Readability to take apart, with a way back to the live page.
 *
 * Readability moves text nodes, so that they can be followed by identity. Where an attempt failed it puts a copy of the
 * page back (see `lib/build`): a followed page passes its text nodes' places on to its copies.
 */
export interface FollowedClone {
  readonly document: Document;
  /** The live page's text nodes in document order. */
  readonly texts: readonly Text[];
  /** Where in `texts` the node stands that this one is a copy of; undefined for one that Readability made itself. */
  placeOf(node: Text): number | undefined;
}

/** Clones the page and walks both trees in lock-step. Costs two walks; forces no style and no layout. */
export function* followedClone(page: Document): Steps<FollowedClone> {
  // Both in one step: the page may not change between them.
  const texts = [...textNodesIn(page)];
  // A clone of a document has no browsing context: it loads nothing and runs nothing.
  const copy = page.cloneNode(true) as Document;
  const places = new WeakMap<Node, number>();
  let place = 0;
  for (const node of textNodesIn(copy)) {
    yield 'short';
    places.set(node, place++);
  }
  if (copy.body) followCopies(copy.body, places);
  return { document: copy, texts, placeOf: (node) => places.get(node) };
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
