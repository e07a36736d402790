import { type Day, fromDayNumber, toDayNumber } from './calendar.ts';

/**
 * Calendars every browser and Node count in (Unicode CLDR), with how their months are asked for: the numbers of Hebrew
 * months change in leap years.
 */
const MONTHS = { 'islamic-umalqura': 'numeric', hebrew: 'long', chinese: 'numeric' } as const;

export type OtherCalendar = keyof typeof MONTHS;

/** No month is shorter than 29 days, so that steps of this length meet each of them. */
const STEP = 28;
/** In a leap year of 13 months or of 354 days, a day comes again after at most so many. */
const LONGEST_YEAR = 385;
const DAY_MS = 86_400_000;

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

/**
 * First day from `start` on that is such a day of another calendar.
 *
 * @param month As the calendar's English names or numbers go: `Nisan`, `9`.
 */
export function nextDayOf(calendar: OtherCalendar, month: string, day: number, start: Day): Day {
  const first = toDayNumber(start);
  for (let at = first; at <= first + LONGEST_YEAR + STEP; at += STEP) {
    const here = placeOf(calendar, at);
    const found = at - here.day + day;
    if (here.month === month && found >= first) return fromDayNumber(found);
  }
  throw new Error(`the calendar ${calendar} has no month ${month}`);
}

function placeOf(calendar: OtherCalendar, dayNumber: number): { month: string; day: number } {
  const parts = formatOf(calendar).formatToParts(dayNumber * DAY_MS);
  const part = (type: 'month' | 'day') => parts.find((each) => each.type === type)?.value ?? '';
  return { month: part('month'), day: Number(part('day')) };
}

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const options = { month: MONTHS[calendar], day: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, options);
  formats.set(calendar, format);
  return format;
}
