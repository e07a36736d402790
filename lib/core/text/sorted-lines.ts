/**
 * Look-ups in a text of lines `key<TAB>value`, sorted by key in code unit order, each key once.
 *
 * The text is the data structure: nothing is built, so a roster of any size costs nothing until it is asked, and then
 * a binary search, O(log n) in its characters.
 */
export class SortedLines {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value of a key; null when it has no line. */
  get(key: string): string | null {
    let low = 0;
    let high = this.#text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const lineStart = this.#text.lastIndexOf('\n', middle - 1) + 1;
      const lineEnd = this.#endOfLine(lineStart);
      const tab = this.#text.indexOf('\t', lineStart);
      const found = this.#text.slice(lineStart, tab < 0 || tab > lineEnd ? lineEnd : tab);
      if (found === key) return this.#text.slice(lineStart + found.length + 1, lineEnd);
      if (found < key) low = lineEnd + 1;
      else high = lineStart;
    }
    return null;
  }

  #endOfLine(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end < 0 ? this.#text.length : end;
  }
}
