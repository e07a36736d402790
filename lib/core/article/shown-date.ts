import { plausibleDay } from './plausible-day.ts';

/** First digits of the decimal digits that outlets write besides ASCII: Arabic, Persian, Devanagari, Bengali, Gujarati, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0ae6, 0x0e50, 0xff10];

const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
/** Regions of English whose readers write the month first; others, and other languages, write the day first. */
const MONTH_FIRST = /^en[-_](?:US|PH)$/i;

/**
 * The day that a line shown to readers states in full: `May 14, 2025`, `14. Mai 2025`, `2025年5月14日`, `14/05/2025`.
 *
 * @param lang BCP 47 of the text. Month names are its own (by `Intl`), English ones, or, as pages often state a wrong
 *   language or none, one that means the same month in all of `LANGUAGES` that have it.
 * @returns ISO 8601 day; null where no day with its year stands there, or where `05/06/2025` could be read two ways.
 */
export function readShownDate(text: string, lang: string): string | null {
  const line = asciiDigits(text);
  if (!/\d{4}/.test(line)) return null;
  return (
    readNumbers(line, lang) ?? readNamedMonth(line, monthsOf(lang)) ?? readNamedMonth(line, monthsOfMany())
  );
}

function readNumbers(line: string, lang: string): string | null {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) return plausibleDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(line);
  if (!yearLast) return null;
  const [, first = '', separator, second = '', year] = yearLast;
  const dayFirst = plausibleDay(year, second, first);
  const monthFirst = plausibleDay(year, first, second);
  if (MONTH_FIRST.test(lang)) return monthFirst ?? dayFirst;
  const isSettled = separator !== '/' || !/^en$|^$/i.test(lang) || dayFirst === monthFirst;
  return isSettled ? dayFirst : dayFirst && monthFirst ? null : (dayFirst ?? monthFirst);
}

interface Months {
  readonly numbers: ReadonlyMap<string, number>;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly yearFirst: RegExp;
}

function readNamedMonth(line: string, { numbers, dayFirst, monthFirst, yearFirst }: Months): string | null {
  for (const form of [dayFirst, monthFirst, yearFirst]) {
    const { day, month = '', year } = form.exec(line)?.groups ?? {};
    const date = day && plausibleDay(year, String(numbers.get(key(month)) ?? 0), day);
    if (date) return date;
  }
  return null;
}

/** Languages that many outlets write, whose month names are known where a page does not say its language. */
const LANGUAGES = 'ar bg cs da de el en es fi fr hi hr hu id it ms nl no pl pt ro ru sk sr sv tr uk'.split(
  ' ',
);

const MONTHS_OF = new Map<string, Months>();

function monthsOf(lang: string): Months {
  return known(lang, () => new Map([...monthNames('en'), ...monthNames(lang.replaceAll('_', '-'))]));
}

/** `listopad` is October in Croatian and November in Czech: it is in none of these. */
function monthsOfMany(): Months {
  return known('*', () => {
    const all = LANGUAGES.flatMap(monthNames);
    const numbers = new Map(all);
    for (const [name, number] of all) if (numbers.get(name) !== number) numbers.delete(name);
    return numbers;
  });
}

function known(lang: string, names: () => Map<string, number>): Months {
  const months = MONTHS_OF.get(lang) ?? compile(names().set('sept', 9));
  MONTHS_OF.set(lang, months);
  return months;
}

function compile(numbers: ReadonlyMap<string, number>): Months {
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length);
  const anyName = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const month = `(?<![\\p{L}\\p{M}])(?<month>${anyName})(?![\\p{L}\\p{M}])\\.?`;
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?';
  const year = '(?<year>\\d{4})(?!\\d)';
  return {
    numbers,
    dayFirst: new RegExp(`${day}[\\s,-]*(?:de |of |d['’])?${month}[\\s,/-]*(?:de |del )?${year}`, 'iu'),
    monthFirst: new RegExp(`${month}\\s*${day},?\\s+${year}`, 'iu'),
    yearFirst: new RegExp(`(?<!\\d)${year}[\\s.,]*${month}\\s*${day}(?!\\d)`, 'iu'),
  };
}

/** The months' names in a language, long and short, alone and beside a day (Slavic languages decline them). */
function monthNames(locale: string): [string, number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  return forms.flatMap((form) => {
    const format = formatFor(locale, form);
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format?.formatToParts(new Date(Date.UTC(2001, index, 15))) ?? [];
      return [key(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
    }).filter(([name]) => /^\D+$/.test(name));
  });
}

/** Null for what is no language tag: pages state any. */
function formatFor(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale === '' ? 'en' : locale, {
      ...form,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function key(month: string): string {
  return month.toLowerCase().replace(/\.$/, '');
}

function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => point >= first && point < first + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}
