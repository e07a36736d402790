import type { Span } from './span.ts';

/** A place in a source node: code units into its raw text. */
export interface NodePoint<N> {
  readonly node: N;
  readonly offset: number;
}

export interface NodeRange<N> {
  readonly start: NodePoint<N>;
  readonly end: NodePoint<N>;
}

/** A run of characters that stands unbroken in both the text and one node. */
export interface Piece<N> {
  readonly node: N;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/**
 * One string for an article, and the way back from each of its characters to the node it came from.
 *
 * Both directions are a binary search, O(log n) in the number of pieces. The nodes may be anything with identity; in
 * the page they are Text nodes. Built by `TextMapBuilder`; never changed afterwards.
 */
export class TextMap<N> {
  readonly text: string;
  readonly pieces: readonly Piece<N>[];
  readonly #byNode: ReadonlyMap<N, Span>;

  constructor(text: string, pieces: readonly Piece<N>[]) {
    this.text = text;
    this.pieces = pieces;
    this.#byNode = indexByNode(pieces);
  }

  /** The node range a span of the text covers; null for an empty span or one that covers only block separators. */
  rangeOf(span: Span): NodeRange<N> | null {
    const count = this.pieces.length;
    // The first piece that ends after the span's start, and the last one that starts before its end.
    const first = this.pieces[lastWhere(count, (i) => this.#end(i) <= span.start) + 1];
    const last = this.pieces[lastWhere(count, (i) => this.#start(i) < span.end)];
    if (!first || !last || first.textStart > last.textStart || span.end <= span.start) return null;
    return {
      start: {
        node: first.node,
        offset: first.nodeStart + Math.max(span.start - first.textStart, 0),
      },
      end: {
        node: last.node,
        offset: last.nodeStart + Math.min(span.end - last.textStart, last.length),
      },
    };
  }

  /**
   * The text offset of a point in a node. A point inside skipped characters (collapsed white space, soft hyphens) is
   * where the text goes on. Null when the node gave nothing to the text.
   */
  offsetOf({ node, offset }: NodePoint<N>): number | null {
    const range = this.#byNode.get(node);
    if (!range) return null;
    const count = range.end - range.start;
    const index = lastWhere(count, (i) => (this.pieces[range.start + i]?.nodeStart ?? 0) <= offset);
    const piece = this.pieces[range.start + Math.max(index, 0)];
    if (!piece) return null;
    return piece.textStart + Math.min(Math.max(offset - piece.nodeStart, 0), piece.length);
  }

  #start(index: number): number {
    return this.pieces[index]?.textStart ?? 0;
  }

  #end(index: number): number {
    return this.#start(index) + (this.pieces[index]?.length ?? 0);
  }
}

/** Spans of piece indices. The pieces of one node stand together, because a builder is given each node once. */
function indexByNode<N>(pieces: readonly Piece<N>[]): Map<N, Span> {
  const byNode = new Map<N, Span>();
  pieces.forEach((piece, index) => {
    byNode.set(piece.node, {
      start: byNode.get(piece.node)?.start ?? index,
      end: index + 1,
    });
  });
  return byNode;
}

/** Largest index in `0..count-1` for which a predicate that is true up to some point holds; -1 when none. */
function lastWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
