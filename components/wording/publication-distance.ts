import { startOf } from '../text/date-format.ts';
import type { MessageKey, PluralKey, Translator } from '../text/translator.ts';
import type { TimexParts } from './timex-parts.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

/** The unit of publication and the ones next to it. */
const NEAR: Readonly<Record<Unit, Readonly<Record<'same' | 'before' | 'after', MessageKey>>>> = {
  day: { same: 'relationDaySame', before: 'relationDayBefore', after: 'relationDayAfter' },
  week: { same: 'relationWeekSame', before: 'relationWeekBefore', after: 'relationWeekAfter' },
  month: { same: 'relationMonthSame', before: 'relationMonthBefore', after: 'relationMonthAfter' },
  year: { same: 'relationYearSame', before: 'relationYearBefore', after: 'relationYearAfter' },
};

/** Units counted from publication. */
const FAR: Readonly<Record<Unit, Readonly<Record<'before' | 'after', PluralKey>>>> = {
  day: { before: 'relationDaysBefore', after: 'relationDaysAfter' },
  week: { before: 'relationWeeksBefore', after: 'relationWeeksAfter' },
  month: { before: 'relationMonthsBefore', after: 'relationMonthsAfter' },
  year: { before: 'relationYearsBefore', after: 'relationYearsAfter' },
};

const DAY_MS = 86_400_000;
/** Up to here days or weeks are counted; "45 days before" says less than "a month before". */
const MOST_DAYS = 31;
const MOST_WEEKS = 4;
/** Up to here months are counted, then years. */
const MOST_MONTHS = 23;

/**
 * How a date lies to publication: `the day after publication`, `3 years before publication`.
 * Null when publication is unknown or less precise than the date, and for what is no single stretch of time.
 * The publication day is the one on the outlet's own calendar, as the page states it.
 */
export function publicationDistance(
  parts: TimexParts,
  publishedAt: string | null,
  text: Translator,
): string | null {
  const published = publishedAt?.slice(0, 10) ?? '';
  const publication = startOf(published);
  if (!publication) return null;
  const hasDay = published.length === 10;
  switch (parts.unit) {
    case 'day':
    case 'time':
    case 'part-of-day':
      return hasDay ? dayDistance(parts.day, publication, text) : null;
    case 'week':
      return hasDay ? weekDistance(parts.first, publication, text) : null;
    case 'month':
      return published.length >= 7 ? monthDistance(parts.month, publication, text) : null;
    case 'year':
      return inWords('year', parts.year - publication.getUTCFullYear(), text);
    default:
      return null;
  }
}

function dayDistance(day: string, publication: Date, text: Translator): string | null {
  const date = startOf(day);
  if (!date) return null;
  const days = Math.round((date.getTime() - publication.getTime()) / DAY_MS);
  if (Math.abs(days) <= MOST_DAYS) return inWords('day', days, text);
  return elapsedInWords(wholeMonths(publication, date), text);
}

function weekDistance(monday: string, publication: Date, text: Translator): string | null {
  const date = startOf(monday);
  if (!date) return null;
  const sinceMonday = (publication.getUTCDay() + 6) % 7;
  const publicationMonday = publication.getTime() - sinceMonday * DAY_MS;
  const weeks = Math.round((date.getTime() - publicationMonday) / (7 * DAY_MS));
  if (Math.abs(weeks) <= MOST_WEEKS) return inWords('week', weeks, text);
  return elapsedInWords(wholeMonths(publication, date), text);
}

function monthDistance(month: string, publication: Date, text: Translator): string | null {
  const date = startOf(month);
  if (!date) return null;
  const months = calendarMonths(publication, date);
  return Math.abs(months) <= 1 ? inWords('month', months, text) : elapsedInWords(months, text);
}

/** `a month after`, which is a length of time; `the month after` would be the next on the calendar. */
function elapsedInWords(months: number, { plural }: Translator): string {
  const side = months < 0 ? 'before' : 'after';
  const count = Math.abs(months);
  return count <= MOST_MONTHS
    ? plural(FAR.month[side], count)
    : plural(FAR.year[side], Math.floor(count / 12));
}

function calendarMonths(from: Date, to: Date): number {
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

/** Full months only, toward zero: 15 March is 1 month before 20 April and before 10 May. */
function wholeMonths(from: Date, to: Date): number {
  const months = calendarMonths(from, to);
  const isShort = months > 0 ? to.getUTCDate() < from.getUTCDate() : to.getUTCDate() > from.getUTCDate();
  return isShort ? months - Math.sign(months) : months;
}

/** In the unit that the text itself names: the one before, after, or that of publication. */
function inWords(unit: Unit, distance: number, { t, plural }: Translator): string {
  if (distance === 0) return t(NEAR[unit].same);
  const side = distance < 0 ? 'before' : 'after';
  const count = Math.abs(distance);
  return count === 1 ? t(NEAR[unit][side]) : plural(FAR[unit][side], count);
}
