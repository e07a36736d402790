/**
 * A sentence whose dates stand in square brackets, then what each of them means: `TYPE value`, with `begin/end` and
 * `mod` after it where it has them (`DATE 2025-03 mod=START`).
 */
export type DateCase = readonly [text: string, ...meanings: string[]];

export interface DateCases {
  readonly publishedAt: string | null;
  readonly cases: readonly DateCase[];
}
