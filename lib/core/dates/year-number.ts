/** Two-digit years from here on are of the twentieth century (POSIX `%y` draws the line at 69). */
const PIVOT = 69;

/** `'94` as 1994, `'08` as 2008. */
export function fullYear(twoDigits: number | undefined): number | undefined {
  if (twoDigits === undefined) return undefined;
  return twoDigits >= PIVOT ? 1900 + twoDigits : 2000 + twoDigits;
}
