import type { Tense } from '../language.ts';
import type { Reference } from '../reference.ts';
import type { Focus } from './focus.ts';

/** What an expression is resolved against. */
export interface Scope {
  /** The publication date, or the date of the post that the expression stands in; null when unknown. */
  readonly reference: Reference | null;
  readonly focus: Focus;
  /** Looked up when asked for: most expressions do not need it. */
  readonly tense: Tense;
  /** Whether the day in focus was named in the same block. */
  readonly inSameBlock: boolean;
}
