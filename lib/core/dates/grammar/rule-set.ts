import { type CompiledForm, compileForm, type Macros } from './form.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule with its form compiled for one vocabulary. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly form: CompiledForm;
  readonly opening: Opening;
}

/** The rules of a language, ready to be tried where they have a chance. */
export class RuleSet {
  readonly #rules: readonly CompiledRule[];
  /** By the codes of two symbols that follow each other; filled as texts bring them up. */
  readonly #byPair = new Map<number, readonly CompiledRule[]>();

  /** @param rules In order: of two that match the same text, the earlier one counts. */
  constructor(rules: readonly Rule[], vocabulary: Vocabulary, macros: Macros) {
    this.#rules = rules.map((rule) => {
      const form = compileForm(rule.form, vocabulary, macros);
      return { rule, form, opening: openingOf(form.scan.source) };
    });
  }

  /** Those that may match from a symbol on which another follows, or nothing (NaN), each given as its code. */
  openedBy(first: number, second: number): readonly CompiledRule[] {
    // Symbols are below U+1000: two codes make one small integer.
    const pair = (first << 12) | second;
    const known = this.#byPair.get(pair);
    if (known !== undefined) return known;
    const rules = this.#rules.filter(({ opening }) => isOpening(opening, first, second));
    this.#byPair.set(pair, rules);
    return rules;
  }
}

function isOpening({ first, second, mayBeSingle }: Opening, code: number, next: number): boolean {
  if (!first.has(String.fromCharCode(code))) return false;
  return mayBeSingle || second.has(String.fromCharCode(next));
}
