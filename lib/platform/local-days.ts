import type { StartOfDay } from '#lib/core/search/query/local-calendar.ts';

/** Days as the browser's time zone has them. */
export const LOCAL_DAYS: StartOfDay = ({ year, month, day }) => {
  // Not by the constructor's numbers: it takes years below 100 for the 20th century's.
  const start = new Date(0);
  start.setHours(0, 0, 0, 0);
  start.setFullYear(year, month - 1, day);
  return start.getTime();
};
