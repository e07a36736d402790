/** What a word is by itself: bits beside those of the gap before it. */
export const CAPITAL_SHIFT = 5;
export const CAPITAL = 1 << CAPITAL_SHIFT;
export const POSSESSIVE = 64;
/** Length of a word in code units, above its bits. */
export const LENGTH_SHIFT = 8;

/** Words for which there is room at first: more than those of nearly all articles. */
const USUAL_WORDS = 8192;

/**
 * The words of a text as columns, since most words of an article are never looked at: nothing is made for them. They are
 * filled anew from text to text: to allocate columns for each costs as much as to find its words.
 */
export class WordColumns {
  starts: Int32Array<ArrayBuffer>;
  /** Flags in the low bits, above them the length in code units. */
  shapes: Int32Array<ArrayBuffer>;
  /** 0 for each word: for who looks words up to note where it found them. */
  places: Int32Array<ArrayBuffer>;
  /** Indices of the words that begin with a capital or are of a script without case, ascending. */
  capitals: Int32Array<ArrayBuffer>;
  count = 0;
  capitalCount = 0;
  /** Indices of the words that begin sentences, ascending; none for the first. */
  sentenceStarts: number[] = [];

  /** @param room Words that it holds before it has to grow. */
  constructor(room = USUAL_WORDS) {
    this.starts = new Int32Array(room);
    this.shapes = new Int32Array(room);
    this.places = new Int32Array(room);
    this.capitals = new Int32Array(room);
  }

  clear(): void {
    this.count = 0;
    this.capitalCount = 0;
    this.sentenceStarts = [];
    // What one long text needed is not kept for the short ones after it.
    if (this.starts.length > USUAL_WORDS) this.#resize(USUAL_WORDS);
  }

  makeRoom(words: number): void {
    if (words > this.starts.length) this.#resize(Math.max(words, 2 * this.starts.length));
  }

  #resize(size: number): void {
    this.starts = resized(this.starts, size);
    this.shapes = resized(this.shapes, size);
    this.places = resized(this.places, size);
    this.capitals = resized(this.capitals, size);
  }
}

function resized(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(size);
  made.set(column.subarray(0, size));
  return made;
}
