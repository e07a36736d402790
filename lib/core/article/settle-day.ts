const DAY_LENGTH = '2025-05-14'.length;
const DAY_MS = 86_400_000;

/**
 * The publication date, given a day that the outlet shows to its readers (in the URL, beside the headline).
 *
 * A time in UTC states the moment, and not the outlet's day; a bare day may be the day of the last change. Where the
 * outlet shows the day before or after, that is its day. A time with an offset of its own, or with none, is kept, and so
 * is one that is further apart: then one of the two is about something else.
 */
export function settleDay(stated: string, shown: string | null): string {
  if (shown === null || !/(?:Z|[+-]00:00|^\d{4}-\d{2}-\d{2})$/.test(stated)) return stated;
  const apart = Math.abs(Date.parse(stated.slice(0, DAY_LENGTH)) - Date.parse(shown)) / DAY_MS;
  return apart === 1 ? shown : stated;
}

/** Whether a date lies after a day; one day is allowed for what is published east of the reader. */
export function isInFuture(iso: string, today: string): boolean {
  return Date.parse(iso.slice(0, DAY_LENGTH)) > Date.parse(today) + DAY_MS;
}
