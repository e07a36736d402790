import { formatQuarter } from './format.ts';

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** The quarter a month is in, as TIMEX3 writes it: `2024-Q3`. */
export function quarterOf({ year, month }: { readonly year: number; readonly month: number }): string {
  return formatQuarter(year, Math.ceil(month / 3));
}

export function isQuarter(value: string): boolean {
  return QUARTER.test(value);
}

/** So many quarters on from a quarter. */
export function quartersOff(quarter: string, count: number): string {
  const [, year, number] = QUARTER.exec(quarter) ?? [];
  const quarters = Number(year) * 4 + Number(number) - 1 + count;
  const offYear = Math.floor(quarters / 4);
  return formatQuarter(offYear, quarters - offYear * 4 + 1);
}

export function yearOf(quarter: string): number {
  return Number(QUARTER.exec(quarter)?.[1]);
}
