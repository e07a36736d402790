import { type Day, daysInMonth, isRealDay, toDayNumber } from '../../dates/calendar.ts';

/** First and last day, both included, as days since 1970-01-01. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** Days of a Gregorian year on average. */
const MEAN_YEAR = 365.2425;

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;
const WEEK = /^(\d{4})-W(\d{2})(-WE)?$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;
const YEARS = /^(\d{2,4})$/;
/** First months, as `dates/resolve/season.ts` counts them: a winter belongs to the year it begins in. */
const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days a TIMEX3 value covers; null for what is no place in the calendar: `P3D`, `PRESENT_REF`. */
export function daySpanOf(value: string): DaySpan | null {
  const day = DAY.exec(value);
  if (day) return ofDay({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) });
  const month = MONTH.exec(value);
  if (month) return ofMonths(Number(month[1]), Number(month[2]), 1);
  const years = YEARS.exec(value);
  if (years) return ofYears(years[1] ?? '');
  const week = WEEK.exec(value);
  if (week) return ofWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const quarter = QUARTER.exec(value);
  if (quarter) return ofMonths(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  const season = SEASON.exec(value);
  if (season) return ofMonths(Number(season[1]), SEASON_START[season[2] as keyof typeof SEASON_START], 3);
  return null;
}

/** Whether all of one lies in the other. */
export function isWithin(inner: DaySpan, outer: DaySpan): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** The year of a day, by days since 1970-01-01; without making an object of it, since it is asked for every date. */
export function yearOf(dayNumber: number): number {
  const guess = 1970 + Math.floor(dayNumber / MEAN_YEAR);
  if (dayNumber < startOfYear(guess)) return guess - 1;
  return dayNumber >= startOfYear(guess + 1) ? guess + 1 : guess;
}

/** Day number of 1 January, in the proleptic Gregorian calendar. */
export function startOfYear(year: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  // 477 leap days lie before 1970.
  return (year - 1970) * 365 + leapDays - 477;
}

function ofDay(day: Day): DaySpan | null {
  if (!isRealDay(day)) return null;
  const number = toDayNumber(day);
  return { first: number, last: number };
}

/** May reach into the next year: a winter. */
function ofMonths(year: number, month: number, count: number): DaySpan | null {
  if (month < 1 || month > 12) return null;
  const index = year * 12 + month - 1 + count - 1;
  const last = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return {
    first: toDayNumber({ year, month, day: 1 }),
    last: toDayNumber({ ...last, day: daysInMonth(last.year, last.month) }),
  };
}

/** `1994` is a year, `199` a decade, `19` a century. */
function ofYears(digits: string): DaySpan {
  const years = 10 ** (4 - digits.length);
  const year = Number(digits) * years;
  return {
    first: toDayNumber({ year, month: 1, day: 1 }),
    last: toDayNumber({ year: year + years - 1, month: 12, day: 31 }),
  };
}

/** ISO 8601: week 1 holds 4 January, a week begins on Monday. */
function ofWeek(year: number, week: number, isWeekend: boolean): DaySpan | null {
  if (week < 1 || week > 53) return null;
  const fourth = toDayNumber({ year, month: 1, day: 4 });
  // 1970-01-01 was a Thursday: three days after a Monday.
  const firstMonday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  const first = firstMonday + (week - 1) * 7;
  return { first: isWeekend ? first + 5 : first, last: first + 6 };
}
