import type { TextMap } from '#lib/core/text/text-map.ts';
import { isOutside } from './article/outside.ts';
import { textNodesIn } from './text/text-nodes.ts';
import { isInUnread } from './text/unread-element.ts';

/** Code units of new text in the article from which it may be a part of it; shorter are counters, clocks and labels. */
const NEW_PART = 40;
/** Code units of new text elsewhere from which the page may have put another article there: two short paragraphs. */
const NEW_ARTICLE = 400;
/** Text nodes looked at in one batch of changes. A page that changes more than this at once has changed. */
const MOST_LOOKED_AT = 2000;

/** The article as it was read. */
export interface ReadArea {
  readonly map: TextMap<Text>;
  /** The least element that held all of it. */
  readonly root: Element;
}

/** Null where nothing was read, or what was read has left the page. */
export function readAreaOf(map: TextMap<Text>): ReadArea | null {
  const [first, last] = [map.pieces[0]?.node, map.pieces.at(-1)?.node];
  if (!first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, 0);
  const { commonAncestorContainer: common } = range;
  const root = common.nodeType === Node.ELEMENT_NODE ? (common as Element) : common.parentElement;
  return root && { map, root };
}

/**
 * Whether changes of the page concern the article: text that was read has gone or become other text, or text has
 * come that may belong to it. What happens in side parts, scripts, styles, form fields and our own interface does not.
 *
 * Reads text only, and a bounded number of nodes; asks for no style and no layout.
 *
 * @param area Null where the page has no article; then any longer text that comes concerns it.
 */
export function concernsArticle(records: readonly MutationRecord[], area: ReadArea | null): boolean {
  const look = new Look(area);
  return records.some((record) => look.concerns(record));
}

class Look {
  readonly #area: ReadArea | null;
  #nodesLeft = MOST_LOOKED_AT;

  constructor(area: ReadArea | null) {
    this.#area = area;
  }

  concerns({
    type,
    target,
    addedNodes,
    removedNodes,
    previousSibling,
    nextSibling,
  }: MutationRecord): boolean {
    if (type === 'characterData') {
      return this.#isRead(target) || this.#isNew(target, target.previousSibling, target.nextSibling);
    }
    return (
      [...removedNodes].some((node) => this.#hasReadText(node)) ||
      [...addedNodes].some((node) => this.#isNew(node, previousSibling, nextSibling))
    );
  }

  #isRead(node: Node | null): boolean {
    if (node?.nodeType !== Node.TEXT_NODE) return false;
    return this.#area?.map.offsetOf({ node: node as Text, offset: 0 }) != null;
  }

  #hasReadText(node: Node): boolean {
    for (const text of textsIn(node)) {
      if (this.#nodesLeft-- <= 0 || this.#isRead(text)) return true;
    }
    return false;
  }

  #isNew(node: Node, before: Node | null, after: Node | null): boolean {
    const parent = node.parentElement;
    if (!parent || isInUnread(parent)) return false;
    // Beside words of a sentence everything is a part of it; beside a whole paragraph a short text is a label.
    if (this.#isRead(before) || this.#isRead(after)) return this.#hasText(node, 1);
    if (!this.#area) return this.#hasText(node, NEW_PART);
    const { root } = this.#area;
    if (!root.contains(parent)) return this.#hasText(node, NEW_ARTICLE);
    return !isOutside(parent, root) && this.#hasText(node, NEW_PART);
  }

  #hasText(node: Node, enough: number): boolean {
    let length = 0;
    for (const text of textsIn(node)) {
      if (this.#nodesLeft-- <= 0) return true;
      if (text.parentElement && !isInUnread(text.parentElement)) length += text.data.trim().length;
      if (length >= enough) return true;
    }
    return false;
  }
}

function* textsIn(node: Node): Generator<Text> {
  if (node.nodeType === Node.TEXT_NODE) yield node as Text;
  else yield* textNodesIn(node);
}
