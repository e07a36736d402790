import type { Found } from './rule.ts';
import type { Lexed } from './token-buffer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The tokens from `first` up to `after`, which a form has matched. */
export class FoundTokens implements Found {
  readonly #lexed: Lexed;
  readonly #vocabulary: Vocabulary;
  readonly #detail: RegExp;
  readonly #first: number;
  readonly #after: number;
  #groups: Readonly<Record<string, readonly [number, number] | undefined>> | undefined;

  constructor(lexed: Lexed, vocabulary: Vocabulary, detail: RegExp, first: number, after: number) {
    this.#lexed = lexed;
    this.#vocabulary = vocabulary;
    this.#detail = detail;
    this.#first = first;
    this.#after = after;
  }

  get whole(): string {
    return this.#slice(this.#first, this.#after);
  }

  text(group: string): string | undefined {
    const range = this.#rangeOf(group);
    return range && this.#slice(range[0], range[1]);
  }

  value(className: string, group?: string): number | undefined {
    const range = group === undefined ? this.#range : this.#rangeOf(group);
    return this.#valuesIn(className, range)[0];
  }

  values(className: string): readonly number[] {
    return this.#valuesIn(className, this.#range);
  }

  get #range(): readonly [number, number] {
    return [this.#first, this.#after];
  }

  #rangeOf(group: string): readonly [number, number] | undefined {
    if (this.#groups === undefined) {
      this.#detail.lastIndex = this.#first;
      this.#groups = this.#detail.exec(this.#lexed.symbols)?.indices?.groups ?? {};
    }
    return this.#groups[group];
  }

  #valuesIn(className: string, [from, to]: readonly [number, number] = [0, 0]): number[] {
    const symbols = this.#vocabulary.classes.get(className) ?? '';
    const words = this.#vocabulary.values.get(className);
    const values: number[] = [];
    for (let token = from; token < to; token++) {
      if (!symbols.includes(this.#lexed.symbols.charAt(token))) continue;
      const text = this.#slice(token, token + 1);
      const value = words?.get(text) ?? Number.parseInt(text.replace(/^\D/, ''), 10);
      if (!Number.isNaN(value)) values.push(value);
    }
    return values;
  }

  #slice(from: number, to: number): string {
    return this.#lexed.text.slice(this.#lexed.starts[from], this.#lexed.ends[to - 1]);
  }
}
