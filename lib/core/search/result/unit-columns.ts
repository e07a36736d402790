import type { DaySpan } from '../text/day-span.ts';
import { type TimelineUnit, unitNumber, unitSpan } from './timeline-unit.ts';

/** A span cut into its units, the first of which is column 0. */
export class UnitColumns {
  readonly count: number;
  readonly #firstNumber: number;
  /** First day of each, and the day after the last. */
  readonly #starts: Int32Array;

  constructor(unit: TimelineUnit, { first, last }: DaySpan) {
    this.#firstNumber = unitNumber(first, unit);
    this.count = unitNumber(last, unit) - this.#firstNumber + 1;
    this.#starts = Int32Array.from(
      { length: this.count + 1 },
      (_, column) => unitSpan(this.#firstNumber + column, unit).first,
    );
  }

  /** Which column a day is in; -1 where it lies outside. By bisection: it is asked for every date of every note. */
  columnOf(day: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = this.count;
    if (day < (starts[0] ?? 0) || day >= (starts[high] ?? 0)) return -1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= day) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The unit of a column, by its number. */
  numberOf(column: number): number {
    return this.#firstNumber + column;
  }
}
