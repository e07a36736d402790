/** The four kinds of TimeML's TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`: how the value is to be taken (`early March` is START of `2025-03`). */
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN';

/** What a date expression means, resolved against the publication date. */
export interface DateValue {
  readonly type: TimexType;
  /**
   * TIMEX3 value, ISO 8601 as far as it goes: `2025-05-15`, `2025-W20`, `2022-03`, `2025-Q1`, `2025-SP`, `1994`,
   * `199` (decade), `19` (century), `2025-05-14TNI`, `2025-05-14T09:00`, `P3D`, `PXD`, `PRESENT_REF`.
   */
  readonly value: string;
  readonly mod?: TimexMod;
  /** First and last day or month of an anchored duration or a range, each a DATE value: `the past year`. */
  readonly begin?: string;
  readonly end?: string;
}
