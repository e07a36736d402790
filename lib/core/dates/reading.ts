import type { Holiday } from './holidays.ts';
import type { Unit } from './units.ts';
import type { TimexMod } from './value.ts';

/** Which way a word of the expression itself points: `last May`, `this May`, `next May`, `the coming May`. */
export type Direction = 'last' | 'this' | 'next' | 'coming';

/**
 * What an expression counts from: the publication date (`two days ago`), the date the passage speaks of (`two days
 * later`), or in an earnings report the quarter it speaks of, elsewhere the publication date (`a year ago`).
 */
export type Anchor = 'publication' | 'focus' | 'quarter';

/** Pieces of the calendar as written; what is missing is found from the reference. */
export type CalendarReading =
  | {
      readonly at: 'day';
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      readonly yearShift?: number;
      /** The week of that day is meant. */
      readonly week?: true;
    }
  | { readonly at: 'month'; readonly month: number; readonly year?: number; readonly yearShift?: number }
  | { readonly at: 'quarter'; readonly quarter: number; readonly year?: number; readonly yearShift?: number }
  | { readonly at: 'half'; readonly half: number; readonly year?: number; readonly yearShift?: number }
  /** TIMEX3 season code: SP, SU, FA, WI. */
  | { readonly at: 'season'; readonly season: string; readonly year?: number }
  | {
      readonly at: 'holiday';
      readonly holiday: Holiday;
      readonly year?: number;
      /** `Easter week`, `Labor Day weekend`. */
      readonly span?: 'week' | 'weekend';
    }
  /** `the first Tuesday in November`; `nth` -1 is the last. */
  | {
      readonly at: 'nthWeekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: number;
    }
  /** The 14th of the month that makes it the nearest, or of one so many months off; `Thursday the 14th` only of such. */
  | {
      readonly at: 'dayOfMonth';
      readonly day: number;
      readonly monthShift?: number;
      readonly weekday?: number;
    }
  /**
   * `from` the date in focus: `the following Monday`; `weekShift` in the week so many off, Monday its first day: `Friday
   * last week`.
   */
  | {
      readonly at: 'weekday';
      readonly weekday: number;
      readonly from?: Anchor;
      readonly weekShift?: number;
    }
  | { readonly at: 'weekend' };

/** An expression as its rule understands it, before any reference date is known. */
export type Reading = Meaning & {
  readonly mod?: TimexMod;
  /** `The day before Christmas`: so many days from the day that is read. */
  readonly daysOff?: number;
  /** TIMEX3 time of day to be put after a day: `TNI`, `T09:00`. */
  readonly time?: string;
};

export type Meaning =
  | (CalendarReading & { readonly direction?: Direction })
  /** A value that needs no reference: `1994`, `199`, `2025-05-11`. */
  | {
      readonly at: 'fixed';
      readonly value: string;
      readonly begin?: string;
      readonly end?: string;
    }
  /** So many units from the anchor: `last year`, `yesterday`, `two weeks ago`, `a year earlier`. */
  | {
      readonly at: 'shift';
      readonly unit: Unit;
      readonly amount: number;
      readonly from: Anchor;
      /** In a clause of the past it is no date: German `in drei Tagen` is then a duration. */
      readonly notPast?: true;
    }
  /** The quarter the passage speaks of, or the same so many years off: `the quarter`, `the year-ago period`. */
  | { readonly at: 'period'; readonly years: number }
  | { readonly at: 'period'; readonly year: number }
  /** A length of time; `amount` null is an unknown number (`several years`). */
  | {
      readonly at: 'duration';
      readonly unit: Unit;
      readonly amount: number | null;
      /** Tied to the publication date: `the past year` ends there, `the next two weeks` begins there. */
      readonly anchored?: 'past' | 'future';
    }
  | { readonly at: 'set'; readonly value: string }
  | {
      readonly at: 'vague';
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
    }
  /** A time of day without its day. */
  | { readonly at: 'time' }
  | { readonly at: 'range'; readonly from: Reading; readonly to: Reading };
