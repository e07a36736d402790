/** Newspapers are older, but pages that state an earlier year than this state it by mistake. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2100;

/** The ISO 8601 day of three numbers as they are written; null where there is no such day, or none of a newspaper's. */
export function plausibleDay(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1)) return null;
  const daysInMonth = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return d <= daysInMonth && !isEpoch(iso) ? iso : null;
}

/** What programs write that have no date: zero seconds of Unix time, east or west of Greenwich. */
function isEpoch(day: string): boolean {
  return day === '1970-01-01' || day === '1969-12-31';
}
