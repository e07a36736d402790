import { fold } from './fold.ts';
import { isAllUpper } from './is-all-upper.ts';
import { scanWords } from './scan-words.ts';
import type { Span } from './span.ts';
import { CAPITAL, LENGTH_SHIFT, POSSESSIVE, WordColumns } from './word-columns.ts';
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
  readonly #text: string;
  readonly #shape: number;

  constructor(text: string, start: number, shape: number, folded: string) {
    this.start = start;
    this.#text = text;
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
    return isAllUpper(this.#text, this.start, this.end);
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
  /** How many words begin with a capital or are of a script without case. */
  readonly capitalCount: number;
  readonly #columns: WordColumns;
  readonly #table: WordTable<Known>;
  #capitalForms: ReadonlySet<string> | null = null;

  /** @param columns Filled with the words, which are no more these once it is filled with those of another text. */
  constructor(text: string, table: WordTable<Known>, columns: WordColumns) {
    this.text = text;
    this.#columns = columns;
    this.#table = table;
    scanWords(text, columns);
    this.length = columns.count;
    this.capitalCount = columns.capitalCount;
  }

  /** Index of the word that is the n-th of those, from 0. */
  capitalAt(n: number): number {
    return this.#columns.capitals[n] ?? 0;
  }

  /** Undefined before the first and after the last. */
  get(index: number): Word | undefined {
    const known = this.knownAt(index);
    return known && new Word(this.text, this.startOf(index), this.#shapeAt(index), known.folded);
  }

  /** Undefined before the first and after the last. */
  knownAt(index: number): Known | undefined {
    if (!this.#isWord(index)) return undefined;
    return this.#table.known(this.#columns.places[index] || this.#lookUp(index));
  }

  /** The folded form of a word; empty outside. */
  foldedAt(index: number): string {
    return this.knownAt(index)?.folded ?? '';
  }

  /** Whether some capitalised word of the text has this folded form. */
  hasCapital(folded: string): boolean {
    this.#capitalForms ??= new Set(
      Array.from({ length: this.capitalCount }, (_, n) => this.foldedAt(this.capitalAt(n))),
    );
    return this.#capitalForms.has(folded);
  }

  /** Where a word starts in the text; 0 outside. */
  startOf(index: number): number {
    return this.#isWord(index) ? (this.#columns.starts[index] ?? 0) : 0;
  }

  /** Where a word ends in the text; 0 outside. */
  endOf(index: number): number {
    return this.startOf(index) + (this.#shapeAt(index) >> LENGTH_SHIFT);
  }

  isPossessive(index: number): boolean {
    return (this.#shapeAt(index) & POSSESSIVE) !== 0;
  }

  isCapital(index: number): boolean {
    return (this.#shapeAt(index) & CAPITAL) !== 0;
  }

  isUpper(index: number): boolean {
    return isAllUpper(this.text, this.startOf(index), this.endOf(index));
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
    const end = this.endOf(index);
    return this.text.slice(end, this.#isWord(index + 1) ? this.startOf(index + 1) : end);
  }

  /** Whether a character stands between a word and the next one. */
  isBetween(index: number, charCode: number): boolean {
    const next = this.startOf(index + 1);
    for (let at = this.endOf(index); at < next; at += 1) {
      if (this.text.charCodeAt(at) === charCode) return true;
    }
    return false;
  }

  #shapeAt(index: number): number {
    return this.#isWord(index) ? (this.#columns.shapes[index] ?? 0) : 0;
  }

  #isWord(index: number): boolean {
    return index >= 0 && index < this.length;
  }

  #lookUp(index: number): number {
    const place = this.#table.placeOf(this.text, this.startOf(index), this.endOf(index));
    this.#columns.places[index] = place;
    return place;
  }
}

const FEW_WORDS = 8;

/** All words of a short text, such as a name. */
export function splitWords(text: string): Word[] {
  const columns = new WordColumns(FEW_WORDS);
  scanWords(text, columns);
  return Array.from({ length: columns.count }, (_, index) => {
    const start = columns.starts[index] ?? 0;
    const shape = columns.shapes[index] ?? 0;
    return new Word(text, start, shape, fold(text.slice(start, start + (shape >> LENGTH_SHIFT))));
  });
}

const LETTER = /^\p{Ll}$/u;

/** A single capital, as in `George H. W. Bush`; not a character of an unspaced script. */
export function isInitial({ folded, capital }: Pick<Word, 'folded' | 'capital'>): boolean {
  return capital && folded.length <= 2 && LETTER.test(folded);
}
