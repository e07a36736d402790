import type { RuleSet } from './grammar/rule-set.ts';
import type { Vocabulary } from './grammar/vocabulary.ts';
import type { Rewrite } from './rewrite.ts';

/** Which way the clause around an expression points; null when it does not say. */
export type Tense = 'past' | 'future' | null;

/** What the recogniser needs to know of a language. */
export interface Language {
  /** Steps that make of the text as written one that the lexer, which knows English, can take. */
  readonly rewrites: readonly Rewrite[];
  readonly vocabulary: Vocabulary;
  readonly rules: RuleSet;
  /** Tense of the clause that holds `text.slice(start, end)`. */
  tenseAt(text: string, start: number, end: number): Tense;
  /** Text between a day and a time of day that are one expression: `9 a.m. on Monday`. */
  readonly joinsTime: RegExp;
}
