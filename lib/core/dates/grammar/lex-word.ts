import { codeAt, isApostrophe, isDigit, isLetter, isUpper, matchAt } from './characters.ts';
import { SYMBOL } from './symbols.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';
import { longerHash } from './word-table.ts';

const SMALL_S = 0x73;
const HALF_OF_DAY = /[ap]\.m\.?/iy;

const NAME = SYMBOL.name.charCodeAt(0);
const OTHER = SYMBOL.other.charCodeAt(0);

/** Reads a word and the full stop that stands after it, where the two are a known abbreviation: `Sept.`, `a.m.`. */
export function lexAbbreviation(
  text: string,
  start: number,
  wordEnd: number,
  { words }: Vocabulary,
): Token | null {
  const mayBeHalf = wordEnd === start + 1 && isHalf(text.charCodeAt(start));
  const halfOfDay = mayBeHalf ? matchAt(HALF_OF_DAY, text, start) : undefined;
  const end = halfOfDay === undefined ? wordEnd + 1 : start + halfOfDay.length;
  const code = words.codeAt(text, start, end);
  return code === 0 ? null : { symbol: String.fromCharCode(code), end };
}

/** The `a` of `a.m.`, the `p` of `P.M.` */
function isHalf(code: number): boolean {
  return code === 0x61 || code === 0x70 || code === 0x41 || code === 0x50;
}

/** Reads words. Its fields are of the last one read: engines give two numbers back for less than an object of two. */
export class WordReader {
  end = 0;
  /** Code unit that ends it; 0 at the end of the text. */
  after = 0;
  #start = 0;
  #hash = 0;
  readonly #text: string;
  readonly #vocabulary: Vocabulary;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
  }

  /** @param first The letter at the start. */
  read(start: number, first: number): void {
    const text = this.#text;
    const { length } = text;
    let hash = first;
    let code = 0;
    let at = start + 1;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      if (!isLetter(code) && !isDigit(code)) {
        if (!isApostrophe(code) || !isInner(text, at)) break;
        hash = longerHash(hash, code);
        at += 1;
        code = text.charCodeAt(at);
      }
      hash = longerHash(hash, code);
    }
    this.#start = start;
    this.#hash = hash;
    this.end = at;
    this.after = at < length ? code : 0;
  }

  /** Code of the symbol of the word, known or not. */
  get code(): number {
    const { words } = this.#vocabulary;
    const known = words.codeAt(this.#text, this.#start, this.end, this.#hash);
    if (known !== 0) return known;
    return isUpper(this.#text.charCodeAt(this.#start)) ? NAME : OTHER;
  }
}

/** `don't`, `o'clock`, `O'Brien`, but not the possessive of `today's`. */
function isInner(text: string, at: number): boolean {
  const next = codeAt(text, at + 1);
  return isLetter(next) && (next !== SMALL_S || isLetter(codeAt(text, at + 2)));
}
