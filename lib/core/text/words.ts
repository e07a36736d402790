import { fold } from './fold.ts';
import { ALL_UPPER, CAPITAL, LENGTH_SHIFT, POSSESSIVE, scanWords, type WordColumns } from './scan-words.ts';
import type { Span } from './span.ts';
import { AFTER_COMMA, HYPHENED, JOINED, OPENING } from './word-gap.ts';
import type { WordTable } from './word-table.ts';

/** What is known of a word whatever text it stands in. */
export interface FoldedWord {
  readonly folded: string;
}

/** A word of a text, and how it stands among its neighbours. */
export class Word implements Span {
  readonly start: number;
  readonly folded: string;
  readonly #shape: number;

  constructor(start: number, shape: number, folded: string) {
    this.start = start;
    this.#shape = shape;
    this.folded = folded;
  }

  get end(): number {
    return this.start + (this.#shape >> LENGTH_SHIFT);
  }

  /** Starts with a capital, or is of a script without case. */
  get capital(): boolean {
    return (this.#shape & CAPITAL) !== 0;
  }

  /** Has at least two letters, all capitals. */
  get upper(): boolean {
    return (this.#shape & ALL_UPPER) !== 0;
  }

  /** Followed by a possessive `'s` or `s'`, which is outside the span. */
  get possessive(): boolean {
    return (this.#shape & POSSESSIVE) !== 0;
  }

  /** May continue a name begun by the word before: a space, a hyphen, or the full stop of an initial between them. */
  get joined(): boolean {
    return (this.#shape & JOINED) !== 0;
  }

  /** Joined by a hyphen: `un` in `Kim Jong-un`. */
  get hyphened(): boolean {
    return (this.#shape & HYPHENED) !== 0;
  }

  /** First of a sentence, quotation or headline, where a capital says nothing. */
  get opens(): boolean {
    return (this.#shape & OPENING) !== 0;
  }
}

/** The words of a text. What is known of one is looked up when it is first asked for: most never are. */
export class Words<Known extends FoldedWord = FoldedWord> {
  readonly text: string;
  readonly length: number;
  /** Indices of the words that begin with a capital or are of a script without case, ascending. */
  readonly capitals: readonly number[];
  readonly #columns: WordColumns;
  readonly #table: WordTable<Known>;
  readonly #known: (Known | undefined)[];
  #capitalForms: ReadonlySet<string> | null = null;

  constructor(text: string, table: WordTable<Known>) {
    this.text = text;
    this.#columns = scanWords(text);
    this.#table = table;
    this.length = this.#columns.starts.length;
    this.capitals = this.#columns.capitals;
    this.#known = new Array(this.length);
  }

  /** Undefined before the first and after the last. */
  get(index: number): Word | undefined {
    const known = this.knownAt(index);
    return known && new Word(this.#columns.starts[index] ?? 0, this.#shapeAt(index), known.folded);
  }

  /** Undefined before the first and after the last. */
  knownAt(index: number): Known | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return this.#known[index] ?? this.#lookUp(index);
  }

  /** The folded form of a word; empty outside. */
  foldedAt(index: number): string {
    return this.knownAt(index)?.folded ?? '';
  }

  /** Whether some capitalised word of the text has this folded form. */
  hasCapital(folded: string): boolean {
    this.#capitalForms ??= new Set(this.capitals.map((index) => this.foldedAt(index)));
    return this.#capitalForms.has(folded);
  }

  isCapital(index: number): boolean {
    return (this.#shapeAt(index) & CAPITAL) !== 0;
  }

  isUpper(index: number): boolean {
    return (this.#shapeAt(index) & ALL_UPPER) !== 0;
  }

  isHyphened(index: number): boolean {
    return (this.#shapeAt(index) & HYPHENED) !== 0;
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
    const end = this.#endOf(index);
    return this.text.slice(end, this.#columns.starts[index + 1] ?? end);
  }

  /** Whether a character stands between a word and the next one. */
  isBetween(index: number, charCode: number): boolean {
    const next = this.#columns.starts[index + 1] ?? 0;
    for (let at = this.#endOf(index); at < next; at += 1) {
      if (this.text.charCodeAt(at) === charCode) return true;
    }
    return false;
  }

  #endOf(index: number): number {
    return (this.#columns.starts[index] ?? 0) + (this.#shapeAt(index) >> LENGTH_SHIFT);
  }

  #shapeAt(index: number): number {
    return this.#columns.shapes[index] ?? 0;
  }

  #lookUp(index: number): Known {
    const known = this.#table.at(this.text, this.#columns.starts[index] ?? 0, this.#endOf(index));
    this.#known[index] = known;
    return known;
  }
}

/** All words of a short text, such as a name. */
export function splitWords(text: string): Word[] {
  const { starts, shapes } = scanWords(text);
  return starts.map((start, index) => {
    const shape = shapes[index] ?? 0;
    return new Word(start, shape, fold(text.slice(start, start + (shape >> LENGTH_SHIFT))));
  });
}

const LETTER = /^\p{Ll}$/u;

/** A single capital, as in `George H. W. Bush`; not a character of an unspaced script. */
export function isInitial({ folded, capital }: Pick<Word, 'folded' | 'capital'>): boolean {
  return capital && folded.length <= 2 && LETTER.test(folded);
}
