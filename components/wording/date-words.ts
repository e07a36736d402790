import type { DateValue } from '#lib/core/dates/value.ts';
import { type DayStyle, formatDayRange, formatPartialDay, startOf } from '../text/date-format.ts';
import type { MessageKey, Translator } from '../text/translator.ts';
import { publicationDistance } from './publication-distance.ts';
import { type PartOfDay, type Season, type TimexParts, timexParts } from './timex-parts.ts';

/** What a card says of a date. */
export interface DateWords {
  /** What kind of stretch the text names, so that a month is never read as a day: `Month`. */
  readonly precision: string;
  /** The value in the reader's locale: `March 2022`. The article's own words where we have none. */
  readonly title: string;
  /** How it lies to publication; null when that cannot be said. */
  readonly relation: string | null;
}

const PARTS_OF_DAY: Readonly<Record<PartOfDay, MessageKey>> = {
  MO: 'timeMorning',
  MI: 'timeMidday',
  AF: 'timeAfternoon',
  EV: 'timeEvening',
  NI: 'timeNight',
  DT: 'timeDaytime',
};

const SEASONS: Readonly<Record<Season, MessageKey>> = {
  SP: 'dateSpring',
  SU: 'dateSummer',
  FA: 'dateAutumn',
  WI: 'dateWinter',
};

const QUARTERS = { 1: 'dateQuarter1', 2: 'dateQuarter2', 3: 'dateQuarter3', 4: 'dateQuarter4' } as const;
const HALVES = { 1: 'dateHalf1', 2: 'dateHalf2' } as const;

const PRECISIONS: Readonly<Record<TimexParts['unit'], MessageKey>> = {
  day: 'precisionDay',
  time: 'precisionTime',
  'part-of-day': 'precisionTime',
  week: 'precisionWeek',
  weekend: 'precisionWeekend',
  month: 'precisionMonth',
  quarter: 'precisionQuarter',
  half: 'precisionHalfYear',
  season: 'precisionSeason',
  year: 'precisionYear',
  decade: 'precisionDecade',
  century: 'precisionCentury',
  length: 'precisionLength',
  reference: 'precisionOther',
};

const REFERENCES = { PRESENT: 'precisionNow', PAST: 'precisionPast', FUTURE: 'precisionFuture' } as const;

/** `dayStyle` is how a single day is written: `weekday` on cards, `short-weekday` in lists. */
export function dateWords(
  date: DateValue,
  sourceText: string,
  publishedAt: string | null,
  text: Translator,
  dayStyle: DayStyle = 'weekday',
): DateWords {
  const { t } = text;
  if (date.begin !== undefined || date.end !== undefined) {
    return { precision: t('precisionPeriod'), title: periodTitle(date, text), relation: null };
  }
  const parts = date.type === 'SET' ? null : timexParts(date.value);
  if (!parts) return { precision: t('precisionOther'), title: sourceText, relation: null };
  const precision = t(parts.unit === 'reference' ? REFERENCES[parts.to] : PRECISIONS[parts.unit]);
  if (parts.unit === 'reference') return { precision, title: sourceText, relation: null };
  const title = partsTitle(parts, text, dayStyle);
  return {
    precision,
    title: date.mod ? t(`mod_${date.mod}`, title) : title,
    relation: publicationDistance(parts, publishedAt, text),
  };
}

function periodTitle({ begin, end }: DateValue, { t, locale }: Translator): string {
  if (begin !== undefined && end !== undefined) return formatDayRange(begin, end, locale);
  if (begin !== undefined) return t('dateSince', formatPartialDay(begin, 'day', locale));
  return t('dateUntil', formatPartialDay(end ?? '', 'day', locale));
}

function partsTitle(
  parts: Exclude<TimexParts, { unit: 'reference' }>,
  { t, locale }: Translator,
  dayStyle: DayStyle,
): string {
  switch (parts.unit) {
    case 'day':
      return formatPartialDay(parts.day, dayStyle, locale);
    case 'time':
      return clockTitle(parts.day, parts.clock, dayStyle, locale);
    case 'part-of-day':
      return t(PARTS_OF_DAY[parts.part], formatPartialDay(parts.day, dayStyle, locale));
    case 'week':
    case 'weekend':
      return formatDayRange(parts.first, parts.last, locale);
    case 'month':
      return formatPartialDay(parts.month, 'month', locale);
    case 'quarter':
      return t(QUARTERS[parts.number], String(parts.year));
    case 'half':
      return t(HALVES[parts.number], String(parts.year));
    case 'season':
      return t(SEASONS[parts.season], String(parts.year));
    case 'year':
      return String(parts.year);
    case 'decade':
      return t('dateDecade', String(parts.year));
    case 'century':
      return t('dateCentury', String(parts.year), String(parts.year + 99));
    case 'length':
      return new Intl.NumberFormat(locale, { style: 'unit', unit: parts.of, unitDisplay: 'long' }).format(
        parts.count,
      );
  }
}

/** The hour as the text means it, in its own place: never moved to the reader's time zone. */
function clockTitle(day: string, clock: string, dayStyle: DayStyle, locale: string): string {
  const midnight = startOf(day);
  const [hours = '0', minutes = '0'] = clock.split(':');
  if (!midnight) return `${day} ${clock}`;
  const time = new Date(midnight.getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000);
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return `${formatPartialDay(day, dayStyle, locale)}, ${format.format(time)}`;
}
