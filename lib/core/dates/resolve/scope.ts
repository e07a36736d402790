import type { Day } from '../calendar.ts';
import type { Tense } from '../language.ts';
import type { Reference } from '../reference.ts';

/** What an expression is resolved against. */
export interface Scope {
  /** The publication date, or the date of the post that the expression stands in; null when unknown. */
  readonly reference: Reference | null;
  /** Looked up when asked for: most expressions do not need it. */
  readonly tense: Tense;
  /** The date the passage speaks of: the last one resolved before, as a DATE value; null when there is none. */
  readonly focus: string | null;
  /** The quarter it speaks of, in reports on a company's earnings. */
  readonly focusQuarter: string | null;
  /** The last whole day among those. */
  readonly focusDay: Day | null;
  /** Whether that day was named in the same block. */
  readonly inSameBlock: boolean;
}
