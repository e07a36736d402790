import type { Span } from '../../text/span.ts';
import type { DaySpan } from '../text/day-span.ts';

/** What must stand in a note's searched fields, one term after the other. */
export interface TextClause {
  readonly typed: string;
  /** Never empty. */
  readonly terms: readonly string[];
  /** Whether the last term may go on: `zel` finds `zelenskyy`. Not within quotation marks. */
  readonly isPrefix: boolean;
}

/** A value named by an operator; words of it, each one's beginning unless `isExact`. */
export interface ValueClause {
  readonly typed: string;
  readonly words: readonly string[];
  /** It stood in quotation marks: all words of the value, and no others. */
  readonly isExact: boolean;
}

/** A search as it was typed. Everything in it must hold. */
export interface SearchQuery {
  readonly text: readonly TextClause[];
  readonly tags: readonly ValueClause[];
  readonly sites: readonly ValueClause[];
  readonly leaders: readonly ValueClause[];
  /** Made on an earlier day than this day number. */
  readonly before: number | null;
  /** Made on a later day than this day number. */
  readonly after: number | null;
  /** Speaks of a date that lies in each of these. */
  readonly mentions: readonly DaySpan[];
  readonly problems: readonly QueryProblem[];
}

/** A part of a search that is not understood and left out; the view says why. */
export interface QueryProblem {
  readonly kind: 'no-value' | 'no-date' | 'open-quote' | 'too-long';
  /** In the search as typed. */
  readonly span: Span;
}

export const OPERATORS = ['tag', 'site', 'leader', 'before', 'after', 'mentions'] as const;
export type Operator = (typeof OPERATORS)[number];
