/** Years are counted from here, so that two characters hold those of all leaders in the news. */
const FIRST_YEAR = 1500;
const RADIX = 36;
const YEAR_WIDTH = 2;

/** The last year that can be packed. */
export const LAST_YEAR = FIRST_YEAR + RADIX ** YEAR_WIDTH - 1;

/** `2012-05-07`, `2012-05` or `2012` in four, three or two characters; sorts as the days do. */
export function packDay(day: string): string {
  const [year = 0, ...monthAndDay] = day.split('-').map(Number);
  const parts = monthAndDay.map((part) => part.toString(RADIX));
  return (year - FIRST_YEAR).toString(RADIX).padStart(YEAR_WIDTH, '0') + parts.join('');
}

/** The inverse of `packDay`. */
export function unpackDay(packed: string): string {
  let day = `${FIRST_YEAR + Number.parseInt(packed.slice(0, YEAR_WIDTH), RADIX)}`;
  for (const part of packed.slice(YEAR_WIDTH)) {
    day += `-${`${Number.parseInt(part, RADIX)}`.padStart(2, '0')}`;
  }
  return day;
}
