import { foldedWord } from './folded-word.ts';
import { ALL_UPPER, CAPITAL, LENGTH_SHIFT, POSSESSIVE, scanWords, type WordColumns } from './scan-words.ts';
import type { Span } from './span.ts';
import { AFTER_COMMA, HYPHENED, JOINED, OPENING } from './word-gap.ts';

/** A word of a text, and how it stands among its neighbours. */
export interface Word extends Span {
  readonly folded: string;
  /** Starts with a capital, or is of a script without case. */
  readonly capital: boolean;
  /** Has at least two letters, all capitals. */
  readonly upper: boolean;
  /** Followed by a possessive `'s` or `s'`, which is outside the span. */
  readonly possessive: boolean;
  /** May continue a name begun by the word before: a space, a hyphen, or the full stop of an initial between them. */
  readonly joined: boolean;
  /** Joined by a hyphen: `un` in `Kim Jong-un`. */
  readonly hyphened: boolean;
  /** First of a sentence, quotation or headline, where a capital says nothing. */
  readonly opens: boolean;
}

/** The words of a text. One is made when it is first asked for: most never are. */
export class Words {
  readonly text: string;
  readonly length: number;
  /** Indices of the words that begin with a capital or are of a script without case, ascending. */
  readonly capitals: readonly number[];
  readonly #columns: WordColumns;
  readonly #made: (Word | undefined)[];
  readonly #folded: (string | undefined)[];
  #capitalForms: ReadonlySet<string> | null = null;

  constructor(text: string) {
    this.text = text;
    this.#columns = scanWords(text);
    this.length = this.#columns.starts.length;
    this.capitals = this.#columns.capitals;
    this.#made = new Array(this.length);
    this.#folded = new Array(this.length);
  }

  /** Undefined before the first and after the last. */
  get(index: number): Word | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return this.#made[index] ?? this.#make(index);
  }

  /** The folded form of a word without making it; empty outside. */
  foldedAt(index: number): string {
    if (index < 0 || index >= this.length) return '';
    return this.#folded[index] ?? this.#fold(index);
  }

  /** Whether some capitalised word of the text has this folded form. */
  hasCapital(folded: string): boolean {
    this.#capitalForms ??= new Set(this.capitals.map((index) => this.foldedAt(index)));
    return this.#capitalForms.has(folded);
  }

  isJoined(index: number): boolean {
    return (this.#shapeAt(index) & JOINED) !== 0;
  }

  /** Whether only a comma and spaces stand before a word. */
  isAfterComma(index: number): boolean {
    return (this.#shapeAt(index) & AFTER_COMMA) !== 0;
  }

  /** Number of the sentence of a word, from 0; -1 before the first word and after the last. */
  sentenceOf(index: number): number {
    if (index < 0 || index >= this.length) return -1;
    const { sentenceStarts } = this.#columns;
    let low = 0;
    let high = sentenceStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentenceStarts[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words of a sentence: index of the first, and the one after the last. */
  sentence(number: number): Span {
    const { sentenceStarts } = this.#columns;
    return { start: sentenceStarts[number - 1] ?? 0, end: sentenceStarts[number] ?? this.length };
  }

  /** What stands between a word and the next one; empty after the last. */
  gapAfter(index: number): string {
    const { starts } = this.#columns;
    const end = (starts[index] ?? 0) + (this.#shapeAt(index) >> LENGTH_SHIFT);
    return this.text.slice(end, starts[index + 1] ?? end);
  }

  #shapeAt(index: number): number {
    return this.#columns.shapes[index] ?? 0;
  }

  #fold(index: number): string {
    const start = this.#columns.starts[index] ?? 0;
    const folded = foldedWord(this.text.slice(start, start + (this.#shapeAt(index) >> LENGTH_SHIFT)));
    this.#folded[index] = folded;
    return folded;
  }

  #make(index: number): Word {
    const start = this.#columns.starts[index] ?? 0;
    const shape = this.#shapeAt(index);
    const word: Word = {
      start,
      end: start + (shape >> LENGTH_SHIFT),
      folded: this.foldedAt(index),
      capital: (shape & CAPITAL) !== 0,
      upper: (shape & ALL_UPPER) !== 0,
      possessive: (shape & POSSESSIVE) !== 0,
      joined: (shape & JOINED) !== 0,
      hyphened: (shape & HYPHENED) !== 0,
      opens: (shape & OPENING) !== 0,
    };
    this.#made[index] = word;
    return word;
  }
}

export function splitWords(text: string): Word[] {
  const words = new Words(text);
  return Array.from({ length: words.length }, (_, index) => words.get(index)).filter(
    (word) => word !== undefined,
  );
}

const LETTER = /^\p{Ll}$/u;

/** A single capital, as in `George H. W. Bush`; not a character of an unspaced script. */
export function isInitial({ folded, capital }: Word): boolean {
  return capital && folded.length <= 2 && LETTER.test(folded);
}
