import { hasSymbol } from './opening.ts';
import type { Found } from './rule.ts';
import type { CompiledRule } from './rule-set.ts';
import type { Lexed } from './token-buffer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The tokens from `first` up to `after`, which a form has matched. */
export class FoundTokens implements Found {
  readonly #lexed: Lexed;
  readonly #vocabulary: Vocabulary;
  readonly #compiled: CompiledRule;
  readonly #first: number;
  readonly #after: number;
  #groups: Readonly<Record<string, readonly [number, number] | undefined>> | undefined;

  constructor(lexed: Lexed, vocabulary: Vocabulary, compiled: CompiledRule, first: number, after: number) {
    this.#lexed = lexed;
    this.#vocabulary = vocabulary;
    this.#compiled = compiled;
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
      // Finding the groups costs far more than to see that there is nothing they could begin with.
      if (!this.#mayHold(group)) return undefined;
      const { detail } = this.#compiled.form;
      detail.lastIndex = this.#first;
      this.#groups = detail.exec(this.#lexed.symbols)?.indices?.groups ?? {};
    }
    return this.#groups[group];
  }

  #mayHold(group: string): boolean {
    const opening = this.#compiled.form.parts.groups.get(group);
    if (opening === undefined) return false;
    for (let token = this.#first; token < this.#after; token++) {
      if (hasSymbol(opening, this.#lexed.symbols.charCodeAt(token))) return true;
    }
    return false;
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
