/** Longest time of each unit, in seconds, before the next one says it better. */
const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number, below: number][] = [
  ['minute', 60, 3600],
  ['hour', 3600, 86_400],
  ['day', 86_400, 14 * 86_400],
];

/**
 * `2 days ago`, and the date itself once that is more than two weeks ago, in the reader's time zone.
 * Both are ISO 8601 instants. A clock that was set back gives `now`, never the future.
 */
export function relativeTime(then: string, now: string, locale: string): string {
  const elapsed = Math.max(0, (Date.parse(now) - Date.parse(then)) / 1000);
  if (Number.isNaN(elapsed)) return then;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (elapsed < 60) return words.format(0, 'second');
  for (const [unit, seconds, below] of UNITS) {
    if (elapsed < below) return words.format(-Math.floor(elapsed / seconds), unit);
  }
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(then),
  );
}
