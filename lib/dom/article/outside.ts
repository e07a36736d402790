/** Parts that are about the article or beside it, never of it. */
const OUTSIDE = [
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  'button',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[aria-hidden="true"]',
].join(',');

/** Whether a node stands in a side part inside `root`. What encloses the root itself (a page-wide form) does not count. */
export function isOutside(node: Node, root: Element): boolean {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const part = start?.closest(OUTSIDE);
  return part != null && part !== root && root.contains(part);
}

/**
 * Drops the text of side parts, unless that would drop most of it: then the page uses the element for its article,
 * and we know no better than Readability.
 */
export function withoutSideParts(texts: readonly Text[], root: Element): readonly Text[] {
  const kept = texts.filter((text) => !isOutside(text, root));
  return lengthOf(kept) >= lengthOf(texts) / 2 ? kept : texts;
}

function lengthOf(texts: Iterable<Text>): number {
  let length = 0;
  for (const text of texts) length += text.length;
  return length;
}
