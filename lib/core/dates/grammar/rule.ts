import type { Reading } from '../reading.ts';

/** A place where a rule's form matched. */
export interface Found {
  /**
   * The number of the first token of a class, by the vocabulary or as digits: in the whole match, or in a named group,
   * which may lie in what the form only looks at.
   */
  value(className: string, group?: string): number | undefined;
  /** The same for every token of the class, in order. */
  values(className: string): readonly number[];
  /** Text of a named group. */
  text(group: string): string | undefined;
  /** Text of the whole match. */
  readonly whole: string;
}

/** One written form and how to read it. */
export interface Rule {
  readonly name: string;
  /** See `compileForm`. */
  readonly form: string;
  /** 0 to 1; certain when absent. */
  readonly confidence?: number;
  /**
   * What the form says, or null where it cannot be meant (31 June). A rule without a reader is a trap: what it matches
   * looks like a date and is none, and no other rule may take it.
   */
  readonly read?: (found: Found) => Reading | null;
}
