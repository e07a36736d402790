import { type Day, isRealDay } from './calendar.ts';

/** What a relative expression is counted from; `day` is null where the page states no more than a month. */
export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

const PUBLISHED_AT = /^(\d{4})-(\d{2})(?:-(\d{2})(?:$|[T ])|$)/;

/**
 * Reads a publication date: ISO 8601 day, month, or date-time. Of a date-time the date as written counts, whatever
 * its offset: it is the newsroom's own day. Null when it is none of these.
 */
export function parseReference(publishedAt: string | null): Reference | null {
  const [, year, month, day] = PUBLISHED_AT.exec(publishedAt ?? '') ?? [];
  if (year === undefined || month === undefined) return null;
  const reference = {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  };
  return isRealDay({ ...reference, day: reference.day ?? 1 }) ? reference : null;
}

/** The day to count from: the middle of the month where only that is known. */
export function dayOf({ year, month, day }: Reference): Day {
  return { year, month, day: day ?? 15 };
}
