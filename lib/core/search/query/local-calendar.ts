import { type Day, fromDayNumber } from '../../dates/calendar.ts';

/** When a day begins where the reader is, in milliseconds since 1970. */
export type StartOfDay = (day: Day) => number;

export const UTC_DAYS: StartOfDay = ({ year, month, day }) => Date.UTC(year, month - 1, day);

/** Days and months of instants in the reader's time zone; a zone is asked at a change of month, not at every note. */
export class LocalCalendar {
  readonly #startOfDay: StartOfDay;
  /** The month last asked for: notes made one after the other mostly fall into one. */
  #month = { number: 0, start: 0, end: 0 };

  constructor(startOfDay: StartOfDay) {
    this.#startOfDay = startOfDay;
  }

  /** @param dayNumber Days since 1970-01-01. */
  startOf(dayNumber: number): number {
    return this.#startOfDay(fromDayNumber(dayNumber));
  }

  /** Months since the year 0: `12 * year + month - 1`. */
  monthOf(instant: number): number {
    if (instant >= this.#month.start && instant < this.#month.end) return this.#month.number;
    const utc = new Date(instant);
    let number = utc.getUTCFullYear() * 12 + utc.getUTCMonth();
    // Local time is at most 14 hours off, so that the month is the same or the one beside it.
    if (instant < this.#startOfMonth(number)) number -= 1;
    else if (instant >= this.#startOfMonth(number + 1)) number += 1;
    this.#month = { number, start: this.#startOfMonth(number), end: this.#startOfMonth(number + 1) };
    return number;
  }

  #startOfMonth(month: number): number {
    return this.#startOfDay({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
  }
}

/** `2025-06` of a number of months. */
export function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
