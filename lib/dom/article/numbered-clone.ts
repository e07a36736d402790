/** Set on the clone's elements only; the live page is never touched. */
const NUMBER = 'data-whowhen-n';

/**
 * A copy of the page for Readability to take apart, with a way back to the live page.
 *
 * Readability moves text nodes, so that most can be followed by identity. Where its retry path puts a copy of the page
 * back (see `lib/build`), identity is lost but attributes are kept: there the number on the element leads back.
 */
export interface NumberedClone {
  readonly document: Document;
  readonly liveText: ReadonlyMap<Node, Text>;
  /** The live element a cloned, moved, renamed or re-created element stands for; null when it has no number. */
  liveElement(cloned: Element): Element | null;
}

/** Clones the page and walks both trees in lock-step. Costs two walks; forces no style and no layout. */
export function cloneNumbered(page: Document): NumberedClone {
  // A clone of a document has no browsing context: it loads nothing and runs nothing.
  const copy = page.cloneNode(true) as Document;
  const liveText = new Map<Node, Text>();
  const elements: Element[] = [];
  const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const live = page.createTreeWalker(page, what);
  const cloned = copy.createTreeWalker(copy, what);
  for (;;) {
    const liveNode = live.nextNode();
    const clonedNode = cloned.nextNode();
    if (!liveNode || !clonedNode) break;
    if (isElement(liveNode) && isElement(clonedNode)) {
      clonedNode.setAttribute(NUMBER, String(elements.push(liveNode) - 1));
    } else {
      liveText.set(clonedNode, liveNode as Text);
    }
  }
  return {
    document: copy,
    liveText,
    liveElement(element) {
      const number = element.getAttribute(NUMBER);
      return number === null ? null : (elements[Number(number)] ?? null);
    },
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
