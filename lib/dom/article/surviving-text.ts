import type { NumberedClone } from './numbered-clone.ts';

/** The live text nodes of what Readability kept. */
export function survivingText(content: Element, clone: NumberedClone): Set<Text> {
  const survivors = new Set<Text>();
  const walker = clone.document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = clone.liveText.get(node);
    if (live) survivors.add(live);
    else if (isInked(node)) addByElement(node, clone, survivors);
  }
  return survivors;
}

/**
 * A text node that Readability wrote anew: take, of the live element it stands in, the text nodes whose words it
 * holds. Writing anew merges neighbouring text nodes, so that one may hold several live ones.
 */
function addByElement(node: Node, clone: NumberedClone, survivors: Set<Text>): void {
  const words = squeeze(node.nodeValue ?? '');
  const [home, isOwnParent] = numberedAncestor(node, clone);
  if (!home) return;
  const candidates = isOwnParent ? home.childNodes : descendantTexts(home);
  for (const candidate of candidates) {
    if (candidate.nodeType !== Node.TEXT_NODE || !isInked(candidate)) continue;
    if (words.includes(squeeze(candidate.nodeValue ?? ''))) survivors.add(candidate as Text);
  }
}

function numberedAncestor(node: Node, clone: NumberedClone): [Element | null, boolean] {
  for (let parent = node.parentElement; parent; parent = parent.parentElement) {
    const live = clone.liveElement(parent);
    if (live) return [live, parent === node.parentElement];
  }
  return [null, false];
}

function* descendantTexts(element: Element): Generator<Node> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

function isInked(node: Node): boolean {
  return /\S/u.test(node.nodeValue ?? '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
