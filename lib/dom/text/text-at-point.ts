import type { TextMap } from '#lib/core/text/text-map.ts';

/**
 * The offset in the article's text of the character at a point of the viewport; null where there is none of it.
 *
 * Works alike in browsers with and without `highlightsFromPoint` (Firefox has it only from 150).
 */
export function textAtPoint(map: TextMap<Text>, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.node as Text;
  // A caret stands between two characters; the point is on the one whose box holds it.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset >= 0 && offset < node.length && boxHolds(node, offset, x, y))
      return map.offsetOf({ node, offset });
  }
  return null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function boxHolds(node: Text, offset: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
