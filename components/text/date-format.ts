/** Calendar days as notes and rosters keep them: `2012-05-07`, `2012-05` or `2012`, of no time zone. */
type PartialDay = string;

const PARTIAL_DAY = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/u;

/** Midnight UTC of the first day of a day, month or year; null when it is no such value (`2025-02-30` is none). */
export function startOf(partialDay: PartialDay): Date | null {
  const parts = PARTIAL_DAY.exec(partialDay)?.groups;
  if (!parts) return null;
  const { year, month = '01', day = '01' } = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return date.getUTCDate() === Number(day) ? date : null;
}

/** How much is said of a full day; months and years are never more precise than they are. */
export type DayStyle = 'weekday' | 'short-weekday' | 'day' | 'month' | 'short-month';

const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'short-weekday': { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'short-month': { month: 'short', year: 'numeric' },
};

function isMonthOnly(partialDay: PartialDay, style: DayStyle): boolean {
  return partialDay.length === 7 && style !== 'short-month';
}

function formatFor(partialDay: PartialDay, style: DayStyle, locale: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions =
    partialDay.length === 4 ? { year: 'numeric' } : STYLES[isMonthOnly(partialDay, style) ? 'month' : style];
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

/** The value itself when it is no day, month or year: shown as it is rather than guessed. */
export function formatPartialDay(partialDay: PartialDay, style: DayStyle, locale: string): string {
  const start = startOf(partialDay);
  return start ? formatFor(partialDay, style, locale).format(start) : partialDay;
}

/** `12–18 May 2025`: what both ends share is said once. */
export function formatDayRange(first: PartialDay, last: PartialDay, locale: string): string {
  const [from, to] = [startOf(first), startOf(last)];
  if (!from || !to || first.length !== last.length || from > to) {
    return `${formatPartialDay(first, 'day', locale)} – ${formatPartialDay(last, 'day', locale)}`;
  }
  return formatFor(first, 'day', locale).formatRange(from, to);
}
