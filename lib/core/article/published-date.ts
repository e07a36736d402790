import { plausibleDay } from './plausible-day.ts';

/** Forms that programs write; what is written for readers is `readShownDate`'s. */
const DAY = /^(\d{4})([-/]?)(\d{1,2})\2(\d{2})(?:$|[T\s].*$)/;
const MONTH = /^(\d{4})-(\d{2})$/;
const INSTANT =
  /^(\d{4})[-/](\d{2})[-/](\d{2})[T\s]+(\d{1,2}:\d{2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** `Wed, 14 May 2025 21:40:00 GMT`, the form of HTTP and RSS. */
const RFC_2822 =
  /^(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})(?:\s+(\d{2}:\d{2})(?::(\d{2}))?\s*(GMT|UTC|Z|[+-]\d{4})?)?/;
/** Seconds or milliseconds of Unix time. */
const UNIX = /^(\d{10})(?:\d{3})?$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A publication date as ISO 8601, keeping the offset the page states: the day as the outlet meant it.
 *
 * @returns `2025-05-14T21:40:00-04:00`, `2025-05-14` or `2025-05`; null when it is none or no plausible one.
 */
export function parsePublishedDate(raw: string): string | null {
  const text = raw.trim();
  const instant = INSTANT.exec(text);
  if (instant) {
    const [, year, month, day, time, seconds, zone] = instant;
    return isoInstant(plausibleDay(year, month, day), time, seconds, zone);
  }
  const unix = UNIX.exec(text);
  if (unix) return parsePublishedDate(new Date(Number(unix[1]) * 1000).toISOString());
  const day = DAY.exec(text);
  if (day) return plausibleDay(day[1], day[3], day[4]);
  const month = MONTH.exec(text);
  if (month) return plausibleDay(month[1], month[2], '01')?.slice(0, '2025-05'.length) ?? null;
  const mail = RFC_2822.exec(text);
  if (!mail) return null;
  const date = plausibleDay(mail[3], String(MONTHS.indexOf(mail[2] ?? '') + 1), mail[1]);
  return mail[4] ? isoInstant(date, mail[4], mail[5], mail[6]) : date;
}

function isoInstant(day: string | null, time = '', seconds = '00', zone = ''): string | null {
  const clock = `${time.padStart(5, '0')}:${seconds.padStart(2, '0')}`;
  if (day === null || !/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(clock)) return null;
  const isUtc = /^(?:Z|UTC|GMT)$/i.test(zone);
  const offset = isUtc ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${day}T${clock}${offset}`;
}

/** The day a URL states, as news sites write it: `/2025/05/14/`, `/2025-05-14-`, `/20250514/`. */
export function dayInUrl(url: string): string | null {
  const match = /[/_-](19\d{2}|20\d{2})([/_-]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    new URL(url).pathname,
  );
  // `/2020124/` could be read two ways.
  if (!match || (match[2] === '' && match[3]?.length !== 2)) return null;
  return plausibleDay(match[1], match[3], match[4]);
}
