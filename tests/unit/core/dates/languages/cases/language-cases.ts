import type { DateCase } from '../../cases/case.ts';

/** What is read in one language, published on Wednesday, 14 May 2025. */
export interface LanguageCases {
  readonly dates: readonly DateCase[];
  /** Sentences in which nothing may be marked. */
  readonly none: readonly string[];
}
