import { firstSymbols } from './first-symbols.ts';
import { type CompiledForm, compileForm, type Macros } from './form.ts';
import type { Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule with its form compiled for one vocabulary. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly form: CompiledForm;
}

/** The rules of a language, ready to be tried where they have a chance. */
export interface RuleSet {
  /** Those whose form can begin with a symbol (its code), in their order. */
  beginningWith(code: number): readonly CompiledRule[];
}

const NO_RULES: readonly CompiledRule[] = [];

/** @param rules In order: of two that match the same text, the earlier one counts. */
export function compileRules(rules: readonly Rule[], vocabulary: Vocabulary, macros: Macros): RuleSet {
  const byCode: CompiledRule[][] = [];
  for (const rule of rules) {
    const form = compileForm(rule.form, vocabulary, macros);
    for (const symbol of firstSymbols(form.scan.source)) {
      const code = symbol.charCodeAt(0);
      const sameStart = byCode[code];
      if (sameStart === undefined) byCode[code] = [{ rule, form }];
      else sameStart.push({ rule, form });
    }
  }
  const table = Array.from(byCode, (rules) => rules ?? NO_RULES);
  return { beginningWith: (code) => table[code] ?? NO_RULES };
}
