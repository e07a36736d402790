import { fromDayNumber } from '#lib/core/dates/calendar.ts';
import { type TimelineUnit, unitName, unitSpan } from '#lib/core/search/result/timeline-unit.ts';
import { formatPartialDay } from '../../text/date-format.ts';
import type { Translator } from '../../text/translator.ts';

/** A decade, year, month or day in the reader's language. */
export function bucketWords(number: number, unit: TimelineUnit, { t, locale }: Translator): string {
  if (unit === 'decade') return t('dateDecade', String(fromDayNumber(unitSpan(number, unit).first).year));
  return formatPartialDay(unitName(number, unit), unit === 'month' ? 'short-month' : 'day', locale);
}
