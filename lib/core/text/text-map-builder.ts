import { type NodePoint, type Piece, TextMap } from './text-map.ts';

/** What stands between two blocks. Recognisers and quotes never look across it. */
export const BLOCK_BREAK = '\n\n';

const SPACE = /\s/u;
/** Tested before `SPACE`, which holds the byte order mark, too. Soft hyphen, zero-width space, word joiner, byte order mark: they shape a line, they are not part of a word. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/u;

/**
 * Gathers the text of nodes in reading order as a reader sees it: each run of white space is one space, none at the
 * edges of a block, invisible characters are left out. Each node may be added once.
 */
export class TextMapBuilder<N> {
  #parts: string[] = [];
  #length = 0;
  #pieces: Piece<N>[] = [];
  #breakPending = false;
  #spacePending: NodePoint<N> | null = null;
  #linePending = false;

  add(node: N, raw: string): void {
    let pieceStart = -1;
    const close = (end: number) => {
      if (pieceStart >= 0) this.#push(node, pieceStart, raw.slice(pieceStart, end));
      pieceStart = -1;
    };
    for (let i = 0; i < raw.length; i++) {
      const char = raw.charAt(i);
      if (INVISIBLE.test(char)) {
        close(i);
      } else if (SPACE.test(char)) {
        close(i);
        this.#spacePending ??= { node, offset: i };
      } else if (pieceStart < 0) {
        this.#flushSeparators();
        pieceStart = i;
      }
    }
    close(raw.length);
  }

  /** Ends the block. Empty blocks leave no trace. */
  breakBlock(): void {
    this.#breakPending = true;
  }

  /** A line break inside a block reads as a space, and stands in no node. */
  breakLine(): void {
    this.#linePending = true;
  }

  build(): TextMap<N> {
    return new TextMap(this.#parts.join(''), this.#pieces);
  }

  #flushSeparators(): void {
    const space = this.#spacePending;
    if (this.#breakPending) {
      if (this.#length > 0) this.#append(BLOCK_BREAK);
    } else if (this.#length > 0 && space) {
      this.#push(space.node, space.offset, ' ');
    } else if (this.#length > 0 && this.#linePending) {
      this.#append(' ');
    }
    this.#breakPending = false;
    this.#spacePending = null;
    this.#linePending = false;
  }

  #push(node: N, nodeStart: number, text: string): void {
    const last = this.#pieces.at(-1);
    if (last && last.node === node && last.nodeStart + last.length === nodeStart && this.#isAdjacent(last)) {
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
      };
    } else {
      this.#pieces.push({
        node,
        nodeStart,
        textStart: this.#length,
        length: text.length,
      });
    }
    this.#append(text);
  }

  #isAdjacent(piece: Piece<N>): boolean {
    return piece.textStart + piece.length === this.#length;
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
