import { collapseSpace } from '#lib/core/text/collapse-space.ts';
import { textNodesIn } from '../text/text-nodes.ts';
import type { NumberedClone } from './numbered-clone.ts';

/** The live text nodes of what Readability kept. */
export function survivingText(content: Element, clone: NumberedClone): Set<Text> {
  const survivors = new Set<Text>();
  for (const node of textNodesIn(content)) {
    const live = clone.liveText.get(node);
    if (live) survivors.add(live);
    else if (isInked(node)) addByElement(node, clone, survivors);
  }
  return survivors;
}

/**
 * A text node that is a copy: take, of the live element it stands in, the text nodes whose words it holds. One that
 * Readability made of several holds several live ones.
 */
function addByElement(node: Text, clone: NumberedClone, survivors: Set<Text>): void {
  const words = collapseSpace(node.data);
  const [home, isOwnParent] = numberedAncestor(node, clone);
  if (!home) return;
  for (const candidate of textNodesIn(home)) {
    if (isOwnParent && candidate.parentNode !== home) continue;
    if (isInked(candidate) && words.includes(collapseSpace(candidate.data))) survivors.add(candidate);
  }
}

function numberedAncestor(node: Node, clone: NumberedClone): [Element | null, boolean] {
  for (let parent = node.parentElement; parent; parent = parent.parentElement) {
    const live = clone.liveElement(parent);
    if (live) return [live, parent === node.parentElement];
  }
  return [null, false];
}

function isInked(node: Text): boolean {
  return /\S/u.test(node.data);
}
