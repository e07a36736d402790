/** Forms that pages use for a publication date, beside free text that is left to the date recogniser. */
const ISO_DAY = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s].*$)/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T\s](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** `Wed, 14 May 2025 21:40:00 GMT`, the form of HTTP and RSS. */
const RFC_2822 =
  /^(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})(?:\s+(\d{2}:\d{2})(?::\d{2})?\s*(GMT|UTC|Z|[+-]\d{4})?)?/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Newspapers are older, but pages that state an earlier year than this state it by mistake. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2100;

/**
 * A publication date as ISO 8601, keeping the offset the page states: the day as the outlet meant it.
 *
 * @returns `2025-05-14T21:40:00-04:00`, `2025-05-14` or `2025-05`; null when it is none or no plausible one.
 */
export function parsePublishedDate(raw: string): string | null {
  const text = raw.trim();
  const instant = ISO_INSTANT.exec(text);
  if (instant) return plausible(isoInstant(instant[1], instant[2], instant[3], instant[4]));
  const day = ISO_DAY.exec(text);
  if (day) return plausible(`${day[1]}-${day[2]}-${day[3]}`);
  if (ISO_MONTH.test(text)) return plausible(text);
  const mail = RFC_2822.exec(text);
  const month = mail ? MONTHS.indexOf(mail[2] ?? '') + 1 : 0;
  if (!mail || month === 0) return null;
  const date = `${mail[3]}-${String(month).padStart(2, '0')}-${(mail[1] ?? '').padStart(2, '0')}`;
  return plausible(mail[4] ? isoInstant(date, mail[4], undefined, mail[5]) : date);
}

function isoInstant(day = '', time = '', seconds = '00', zone = ''): string {
  const isUtc = /^(?:Z|UTC|GMT)$/i.test(zone);
  const offset = isUtc ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${day}T${time}:${seconds}${offset}`;
}

function plausible(iso: string): string | null {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
  const isTime = /^(?:[^T]*|.*T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d.*)$/.test(iso);
  return year >= FIRST_YEAR && year <= LAST_YEAR && isDay && isTime ? iso : null;
}

/** The day a URL states, as news sites write it: `/2025/05/14/`, `/2025-05-14-`, `/20250514/`. */
export function dayInUrl(url: string): string | null {
  const match = /[/_-](19\d{2}|20\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    new URL(url).pathname,
  );
  return match ? parsePublishedDate(`${match[1]}-${match[3]}-${match[4]}`) : null;
}
