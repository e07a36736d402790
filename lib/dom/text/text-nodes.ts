/** The text nodes under a node, in document order. */
export function* textNodesIn(root: Node): Generator<Text> {
  const page = root.ownerDocument ?? (root as Document);
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
