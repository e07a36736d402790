import type { TextMap } from '#lib/core/text/text-map.ts';

/** Chromium keeps a selection within a shadow tree with its root; other browsers with the document. */
type SelectingRoot = ShadowRoot & { getSelection?(): Selection | null };

/**
 * Whether a press just ended in a shadow tree among the article's text with something selected. Ranges do not reach
 * into one: what the browser then calls selected is another part of the page, or nothing.
 */
export function selectsInShadow(event: Event, { pieces }: TextMap<Text>): boolean {
  const [target] = event.composedPath();
  const root = target instanceof Node ? target.getRootNode() : null;
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (!(root instanceof ShadowRoot) || !first?.isConnected || !last?.isConnected) return false;
  const within = (root as SelectingRoot).getSelection?.() ?? null;
  const isSelecting = [within, getSelection()].some((selection) => selection && !selection.isCollapsed);
  const article = document.createRange();
  article.setStartBefore(first);
  article.setEndAfter(last);
  return isSelecting && article.intersectsNode(outermostHost(root));
}

function outermostHost(root: ShadowRoot): Element {
  const { host } = root;
  const around = host.getRootNode();
  return around instanceof ShadowRoot ? outermostHost(around) : host;
}
