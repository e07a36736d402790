import { CLASSES, classOf, KNOWN, ODD, RUN_SHIFT } from './character-class.ts';

/** Characters that are read at a time: their edges stay in the fastest cache, and a long text needs no more memory. */
const BLOCK = 4096;

/**
 * The runs of letters, digits and marks in one block of a text: mostly its words.
 *
 * Where a word ends cannot be foretold, and a branch foretold wrongly costs as much as reading several characters. So
 * nothing here branches on a character: every place is written down, and the next one overwrites it where no run
 * begins or ends.
 */
export class LetterRuns {
  /** Where each run begins and ends, in turn; valid up to `count`. */
  readonly edges = new Int32Array(BLOCK + 2);
  /** Of edges: twice the number of runs. */
  count = 0;
  /** Whether some character ends words by rules of its own: see `ODD`. */
  hasOdd = false;

  /** @returns Where the block ends, never inside a run. */
  read(text: string, from: number): number {
    let to = Math.min(from + BLOCK, text.length);
    while (to < text.length && classOf(text.charCodeAt(to)) >> RUN_SHIFT) to += 1;
    if (!this.#read(text, from, to)) {
      for (let at = from; at < to; at += 1) classOf(text.charCodeAt(at));
      this.#read(text, from, to);
    }
    return to;
  }

  /** @returns False where a character was not met before: then it is to be done again. */
  #read(text: string, from: number, to: number): boolean {
    const { edges } = this;
    let count = 0;
    let inRun = 0;
    let every = KNOWN;
    let some = 0;
    for (let at = from; at < to; at += 1) {
      const bits = CLASSES[text.charCodeAt(at)] ?? 0;
      const isIn = bits >> RUN_SHIFT;
      edges[count] = at;
      count += isIn ^ inRun;
      inRun = isIn;
      every &= bits;
      some |= bits;
    }
    edges[count] = to;
    this.count = count + inRun;
    this.hasOdd = (some & ODD) !== 0;
    return every === KNOWN;
  }
}
