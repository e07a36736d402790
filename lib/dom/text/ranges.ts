import type { Span } from '#lib/core/text/span.ts';
import type { TextMap } from '#lib/core/text/text-map.ts';

/** The live range a span of the article's text covers; null when its nodes have left the page or were cut short. */
export function rangeOfSpan(map: TextMap<Text>, span: Span): Range | null {
  const points = map.rangeOf(span);
  if (!points) return null;
  const { start, end } = points;
  if (!start.node.isConnected || !end.node.isConnected) return null;
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/**
 * The span of the article's text that a range covers, without white space at its ends; null when it covers none.
 *
 * A boundary outside the article's text nodes (an element, a skipped node) is moved inwards to the nearest one.
 */
export function spanOfRange(map: TextMap<Text>, range: Range): Span | null {
  const inside = textNodesOf(map).filter((node) => range.intersectsNode(node));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const from = range.startContainer === first ? range.startOffset : 0;
  const to = range.endContainer === last ? range.endOffset : last.length;
  return trim(map.text, {
    start: map.offsetOf({ node: first, offset: from }) ?? 0,
    end: map.offsetOf({ node: last, offset: to }) ?? 0,
  });
}

/** Whether a span's nodes still stand on the page with the words that were read from them. */
export function isCurrent(map: TextMap<Text>, span: Span): boolean {
  return map.pieces
    .filter((piece) => piece.textStart < span.end && span.start < piece.textStart + piece.length)
    .every(({ node, nodeStart, textStart, length }) => {
      const there = node.data.slice(nodeStart, nodeStart + length).replace(/\s/gu, ' ');
      return node.isConnected && there === map.text.slice(textStart, textStart + length);
    });
}

function trim(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

function textNodesOf(map: TextMap<Text>): Text[] {
  return [...new Set(map.pieces.map((piece) => piece.node))];
}
