import type { Reading } from '../reading.ts';
import { type CompiledForm, compileForm, type Macros } from './form.ts';
import type { Lexed } from './lex.ts';
import { meets, type Requirement, requirementsOf } from './requirements.ts';
import type { Found, Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule with its form compiled for one vocabulary. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly form: CompiledForm;
  readonly requirements: readonly Requirement[];
}

export function compileRule(rule: Rule, vocabulary: Vocabulary, macros: Macros): CompiledRule {
  const form = compileForm(rule.form, vocabulary, macros);
  return { rule, form, requirements: requirementsOf(form.scan.source) };
}

/** A stretch of text and what a rule reads there; `reading` is null where the rule is a trap. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly reading: Reading | null;
}

/**
 * Everything the rules find, leftmost first and of those that begin together the longest, then the earlier rule; no two
 * overlap. Traps take part and are then left out.
 */
export function findReadings(
  lexed: Lexed,
  rules: readonly CompiledRule[],
  vocabulary: Vocabulary,
): Candidate[] {
  const found: Candidate[] = [];
  const present = new Set<string>();
  for (let token = 0; token < lexed.symbols.length; token++) present.add(lexed.symbols.charAt(token));
  for (const rule of rules) {
    if (meets(present, rule.requirements)) collect(lexed, rule, vocabulary, found);
  }
  // Array.prototype.sort is stable: among equals the order of the rules stands.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let taken = 0;
  for (const candidate of found) {
    if (candidate.start < taken) continue;
    taken = candidate.end;
    if (candidate.reading !== null) kept.push(candidate);
  }
  return kept;
}

function collect(lexed: Lexed, compiled: CompiledRule, vocabulary: Vocabulary, into: Candidate[]): void {
  const { rule, form } = compiled;
  const { scan } = form;
  scan.lastIndex = 0;
  for (let match = scan.exec(lexed.symbols); match !== null; match = scan.exec(lexed.symbols)) {
    const first = match.index;
    const after = first + match[0].length;
    const start = lexed.starts[first];
    const end = lexed.ends[after - 1];
    if (start === undefined || end === undefined || after === first) {
      scan.lastIndex = first + 1;
      continue;
    }
    const reading = rule.read?.(new FoundTokens(lexed, vocabulary, form.detail, first, after)) ?? null;
    if (reading === null && rule.read !== undefined) scan.lastIndex = first + 1;
    else into.push({ start, end, rule: rule.name, confidence: rule.confidence ?? 1, reading });
  }
}

class FoundTokens implements Found {
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
