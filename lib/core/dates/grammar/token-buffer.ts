import { symbolString } from './symbol-string.ts';
import { SYMBOL } from './symbols.ts';

/** A text as tokens: token `i` is `text.slice(starts[i], ends[i])` and its kind the symbol `symbols[i]`. */
export interface Lexed {
  readonly text: string;
  readonly symbols: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const OTHER = SYMBOL.other.charCodeAt(0);
const NAME = SYMBOL.name.charCodeAt(0);

/** Tokens no form runs across, though it may look at them from beside. */
const BREAKS: ReadonlySet<number> = new Set(
  [SYMBOL.other, SYMBOL.name, SYMBOL.amount, SYMBOL.blockBreak].map((symbol) => symbol.charCodeAt(0)),
);

/** What a symbol is to the stretch it stands in. */
const PLAIN = 0;
const CORE = 1;
const BREAK = 2;

/** By code of a symbol. */
export type SymbolKinds = Uint8Array;

/** @param cores Symbols a date can be made of: the others only join them. */
export function symbolKinds(cores: Iterable<string>, symbolCount: number): SymbolKinds {
  const kinds = new Uint8Array(symbolCount);
  for (const symbol of cores) kinds[symbol.charCodeAt(0)] = CORE;
  for (const code of BREAKS) kinds[code] = BREAK;
  return kinds;
}

/** More tokens than any form has: those so far before a word that a date could be made of take no part in it. */
const REACH = 64;

/** Tokens an article never has more of in what is kept. */
const ORDINARY_SIZE = 1 << 14;

/**
 * Typed, because arrays of numbers slow down tenfold where they grow to millions; and used again from text to text,
 * because the engine takes longer to provide them than to read an article. Nothing of one text is read in the next.
 */
const ORDINARY = {
  codes: new Uint16Array(ORDINARY_SIZE),
  starts: new Uint32Array(ORDINARY_SIZE),
  ends: new Uint32Array(ORDINARY_SIZE),
};

/** Several times as fast as `Array.from`. */
function plain(numbers: Uint32Array, length: number): number[] {
  const copy = new Array<number>(length);
  for (let i = 0; i < length; i++) copy[i] = numbers[i] ?? 0;
  return copy;
}

function enlarged<A extends Uint16Array | Uint32Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

/**
 * Collects tokens and forgets the stretches between two breaks that hold no word a date could be made of: four fifths
 * of an article. Rules find the same in what is left, because every form holds such a word and none holds a break.
 * A run of unknown words is one token.
 */
export class TokenBuffer {
  readonly #kinds: SymbolKinds;
  #codes = ORDINARY.codes;
  #starts = ORDINARY.starts;
  #ends = ORDINARY.ends;
  #length = 0;
  /** Where the tokens of the current stretch begin to be forgettable. */
  #stretch = 0;
  #isPromising = false;
  #last = 0;

  constructor(kinds: SymbolKinds) {
    this.#kinds = kinds;
  }

  put(code: number, start: number, end: number): void {
    if (code === this.#last && (code === OTHER || code === NAME)) {
      this.#ends[this.#length - 1] = end;
      return;
    }
    this.#last = code;
    const kind = this.#kinds[code] ?? PLAIN;
    if (kind === BREAK) {
      // The break that closes a stretch worth keeping is kept with it and also opens the next.
      if (this.#isPromising) this.#stretch = this.#length + 1;
      else this.#length = this.#stretch;
      this.#isPromising = false;
    } else if (kind === CORE) this.#isPromising = true;
    else if (!this.#isPromising && this.#length - this.#stretch >= 2 * REACH) this.#forgetFarthest();
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  finish(text: string): Lexed {
    const length = this.#isPromising ? this.#length : this.#stretch;
    return {
      text,
      symbols: symbolString(this.#codes.subarray(0, length)),
      starts: plain(this.#starts, length),
      ends: plain(this.#ends, length),
    };
  }

  #forgetFarthest(): void {
    const from = this.#length - REACH;
    for (const kept of [this.#codes, this.#starts, this.#ends]) {
      kept.copyWithin(this.#stretch, from, this.#length);
    }
    this.#length = this.#stretch + REACH;
  }

  #grow(): void {
    const size = 2 * this.#length;
    this.#codes = enlarged(this.#codes, new Uint16Array(size));
    this.#starts = enlarged(this.#starts, new Uint32Array(size));
    this.#ends = enlarged(this.#ends, new Uint32Array(size));
  }
}
