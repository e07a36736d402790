/** What a TIMEX3 value names, taken apart; days are `YYYY-MM-DD`, months `YYYY-MM`, years numbers. */
export type TimexParts =
  | { readonly unit: 'day'; readonly day: string }
  | { readonly unit: 'time'; readonly day: string; readonly clock: string }
  | { readonly unit: 'part-of-day'; readonly day: string; readonly part: PartOfDay }
  | { readonly unit: 'week' | 'weekend'; readonly first: string; readonly last: string }
  | { readonly unit: 'month'; readonly month: string }
  | { readonly unit: 'quarter'; readonly year: number; readonly number: 1 | 2 | 3 | 4 }
  | { readonly unit: 'half'; readonly year: number; readonly number: 1 | 2 }
  | { readonly unit: 'season'; readonly year: number; readonly season: Season }
  | { readonly unit: 'year' | 'decade' | 'century'; readonly year: number }
  | { readonly unit: 'length'; readonly count: number; readonly of: LengthUnit }
  | { readonly unit: 'reference'; readonly to: 'PRESENT' | 'PAST' | 'FUTURE' };

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type LengthUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

const DATE_LENGTHS: Readonly<Record<string, LengthUnit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_LENGTHS: Readonly<Record<string, LengthUnit>> = { H: 'hour', M: 'minute', S: 'second' };

type Reader = (groups: Readonly<Record<string, string>>) => TimexParts | null;

/** The forms of a value (TimeML 1.2.1, "TIMEX3"; ISO 8601 where it goes as far). No two match the same value. */
const FORMS: readonly [form: RegExp, read: Reader][] = [
  [/^(?<day>\d{4}-\d{2}-\d{2})$/u, ({ day = '' }) => ({ unit: 'day', day })],
  [
    /^(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})(?::(?<minute>\d{2}))?(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?$/u,
    ({ day = '', hour = '', minute = '00' }) => ({ unit: 'time', day, clock: `${hour}:${minute}` }),
  ],
  [
    /^(?<day>\d{4}-\d{2}-\d{2})T(?<part>MO|MI|AF|EV|NI|DT)$/u,
    ({ day = '', part }) => ({ unit: 'part-of-day', day, part: part as PartOfDay }),
  ],
  [
    /^(?<year>\d{4})-W(?<week>\d{2})(?<weekend>-WE)?$/u,
    ({ year, week, weekend }) => weekParts(Number(year), Number(week), weekend !== undefined),
  ],
  [/^(?<month>\d{4}-\d{2})$/u, ({ month = '' }) => ({ unit: 'month', month })],
  [
    /^(?<year>\d{4})-Q(?<number>[1-4])$/u,
    ({ year, number }) => ({ unit: 'quarter', year: Number(year), number: Number(number) as 1 | 2 | 3 | 4 }),
  ],
  [
    /^(?<year>\d{4})-H(?<number>[12])$/u,
    ({ year, number }) => ({ unit: 'half', year: Number(year), number: Number(number) as 1 | 2 }),
  ],
  [
    /^(?<year>\d{4})-(?<season>SP|SU|FA|WI)$/u,
    ({ year, season }) => ({ unit: 'season', year: Number(year), season: season as Season }),
  ],
  [/^(?<year>\d{4})$/u, ({ year }) => ({ unit: 'year', year: Number(year) })],
  [/^(?<decade>\d{3})$/u, ({ decade }) => ({ unit: 'decade', year: Number(decade) * 10 })],
  [/^(?<century>\d{2})$/u, ({ century }) => ({ unit: 'century', year: Number(century) * 100 })],
  [/^P(?<count>\d+)(?<of>[YMWD])$/u, ({ count, of = '' }) => lengthParts(Number(count), DATE_LENGTHS[of])],
  [/^PT(?<count>\d+)(?<of>[HMS])$/u, ({ count, of = '' }) => lengthParts(Number(count), TIME_LENGTHS[of])],
  [/^P(?<count>\d+)DE$/u, ({ count }) => lengthParts(Number(count) * 10, 'year')],
  [/^P(?<count>\d+)CE$/u, ({ count }) => lengthParts(Number(count) * 100, 'year')],
  [
    /^(?<to>PRESENT|PAST|FUTURE)_REF$/u,
    ({ to }) => ({ unit: 'reference', to: to as 'PRESENT' | 'PAST' | 'FUTURE' }),
  ],
];

/** Null for what has no plain words here, such as `XXXX-05-15`, `PXD` or `P1Y6M`. */
export function timexParts(value: string): TimexParts | null {
  for (const [form, read] of FORMS) {
    const groups = form.exec(value)?.groups;
    if (groups) return read(groups);
  }
  return null;
}

function lengthParts(count: number, of: LengthUnit | undefined): TimexParts | null {
  return of ? { unit: 'length', count, of } : null;
}

/** ISO 8601: weeks start on Monday, and week 1 is the one with 4 January. */
function weekParts(year: number, week: number, isWeekend: boolean): TimexParts {
  const january4 = new Date(Date.UTC(year, 0, 4));
  const mondayOfWeek1 = 4 - ((january4.getUTCDay() + 6) % 7);
  const day = (offset: number) =>
    new Date(Date.UTC(year, 0, mondayOfWeek1 + (week - 1) * 7 + offset)).toISOString().slice(0, 10);
  return { unit: isWeekend ? 'weekend' : 'week', first: day(isWeekend ? 5 : 0), last: day(6) };
}
