import { type CompiledForm, compileForm, type Macros } from './form.ts';
import { type GroupOpenings, hasSymbol, type Opening, openingOf } from './opening.ts';
import type { Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule with its form compiled for one vocabulary. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly form: CompiledForm;
  readonly opening: Opening & { readonly groups: GroupOpenings };
}

/** The rules of a language, ready to be tried where they have a chance. */
export class RuleSet {
  readonly #rules: readonly CompiledRule[];
  /** By the codes of two symbols that follow each other, 0 for none; filled as texts bring them up. */
  readonly #byPair: (readonly CompiledRule[])[][] = [];

  /** @param rules In order: of two that match the same text, the earlier one counts. */
  constructor(rules: readonly Rule[], vocabulary: Vocabulary, macros: Macros) {
    this.#rules = rules.map((rule) => {
      const form = compileForm(rule.form, vocabulary, macros);
      return { rule, form, opening: openingOf(form.detail.source) };
    });
  }

  /** Those that may match from a symbol on which another follows, or nothing (0), each given as its code. */
  openedBy(first: number, second: number): readonly CompiledRule[] {
    let bySecond = this.#byPair[first];
    if (bySecond === undefined) {
      bySecond = [];
      this.#byPair[first] = bySecond;
    }
    let rules = bySecond[second];
    if (rules === undefined) {
      rules = this.#rules.filter(({ opening }) => isOpening(opening, first, second));
      bySecond[second] = rules;
    }
    return rules;
  }
}

function isOpening({ first, second, single }: Opening, code: number, next: number): boolean {
  return hasSymbol(single, code) || (hasSymbol(first, code) && hasSymbol(second, next));
}
