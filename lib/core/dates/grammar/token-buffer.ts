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

/**
 * Collects tokens and forgets the stretches between two breaks that hold no word a date could be made of: four fifths
 * of an article. Rules find the same in what is left, because every form holds such a word and none holds a break.
 * A run of unknown words is one token.
 */
export class TokenBuffer {
  readonly #kinds: SymbolKinds;
  readonly #codes: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
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
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  finish(text: string): Lexed {
    const length = this.#isPromising ? this.#length : this.#stretch;
    this.#codes.length = length;
    this.#starts.length = length;
    this.#ends.length = length;
    return { text, symbols: symbolString(this.#codes), starts: this.#starts, ends: this.#ends };
  }
}
