import type { Reading } from '../reading.ts';
import { compileForm, type Macros } from './form.ts';
import type { Lexed } from './lex.ts';
import { type Requirement, requirementsOf } from './requirements.ts';
import type { Found, Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule with its form compiled for one vocabulary. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly pattern: RegExp;
  readonly requirements: readonly Requirement[];
}

export function compileRule(rule: Rule, vocabulary: Vocabulary, macros: Macros): CompiledRule {
  const pattern = compileForm(rule.form, vocabulary, macros);
  return { rule, pattern, requirements: requirementsOf(pattern.source) };
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
  const present = new Set(lexed.symbols);
  const occurs = (requirement: Requirement) => [...requirement].some((symbol) => present.has(symbol));
  for (const rule of rules) {
    if (rule.requirements.every(occurs)) collect(lexed, rule, vocabulary, found);
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
  const { rule, pattern } = compiled;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lexed.symbols); match !== null; match = pattern.exec(lexed.symbols)) {
    const first = match.index;
    const last = first + match[0].length - 1;
    const start = lexed.starts[first];
    const end = lexed.ends[last];
    if (start === undefined || end === undefined || last < first) {
      pattern.lastIndex = first + 1;
      continue;
    }
    const reading = rule.read === undefined ? null : rule.read(new FoundTokens(lexed, vocabulary, match));
    if (reading === null && rule.read !== undefined) pattern.lastIndex = first + 1;
    else into.push({ start, end, rule: rule.name, confidence: rule.confidence ?? 1, reading });
  }
}

class FoundTokens implements Found {
  readonly #lexed: Lexed;
  readonly #vocabulary: Vocabulary;
  readonly #match: RegExpExecArray;

  constructor(lexed: Lexed, vocabulary: Vocabulary, match: RegExpExecArray) {
    this.#lexed = lexed;
    this.#vocabulary = vocabulary;
    this.#match = match;
  }

  get whole(): string {
    return this.#slice(this.#match.index, this.#match.index + this.#match[0].length);
  }

  text(group: string): string | undefined {
    const range = this.#match.indices?.groups?.[group];
    return range && this.#slice(range[0], range[1]);
  }

  value(className: string, group?: string): number | undefined {
    return this.#valuesIn(
      className,
      group === undefined ? this.#whole() : this.#match.indices?.groups?.[group],
    )[0];
  }

  values(className: string): readonly number[] {
    return this.#valuesIn(className, this.#whole());
  }

  #whole(): readonly [number, number] {
    return [this.#match.index, this.#match.index + this.#match[0].length];
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
