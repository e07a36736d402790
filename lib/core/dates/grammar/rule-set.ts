import { type CompiledForm, FormCompiler, type Macros } from './form.ts';
import { hasSymbol, type Opening, openingOf } from './opening.ts';
import type { Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule with its form compiled for one vocabulary. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Place in the set. */
  readonly index: number;
  readonly form: CompiledForm;
  readonly opening: Opening;
}

/** The rules of a language, ready to be tried where they have a chance. */
export class RuleSet {
  readonly rules: readonly CompiledRule[];
  /** By the code of a first symbol, and by those of two that follow each other, 0 for none; filled as texts bring them up. */
  readonly #byFirst: (readonly CompiledRule[])[] = [];
  readonly #byPair: (readonly CompiledRule[])[][] = [];

  /** @param rules In order: of two that match the same text, the earlier one counts. */
  constructor(rules: readonly Rule[], vocabulary: Vocabulary, macros: Macros) {
    const compiler = new FormCompiler(vocabulary, macros);
    this.rules = rules.map((rule, index) => {
      const form = compiler.compile(rule.form);
      return { rule, index, form, opening: openingOf(form.source) };
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
      rules = this.#startedBy(first).filter(({ opening }) => isOpening(opening, first, second));
      bySecond[second] = rules;
    }
    return rules;
  }

  #startedBy(first: number): readonly CompiledRule[] {
    const rules = this.#byFirst[first] ?? this.rules.filter(({ opening }) => hasSymbol(opening.first, first));
    this.#byFirst[first] = rules;
    return rules;
  }
}

function isOpening({ second, single }: Opening, code: number, next: number): boolean {
  return hasSymbol(second, next) || hasSymbol(single, code);
}
