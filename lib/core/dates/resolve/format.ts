import { type Day, isoWeekOf } from '../calendar.ts';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

export const formatYear = (year: number) => pad(year, 4);
export const formatMonth = (year: number, month: number) => `${pad(year, 4)}-${pad(month, 2)}`;
export const formatDay = ({ year, month, day }: Day) => `${formatMonth(year, month)}-${pad(day, 2)}`;
export const formatQuarter = (year: number, quarter: number) => `${pad(year, 4)}-Q${quarter}`;

export function formatWeek(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}
