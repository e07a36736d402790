/** Units of time, shortest first. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'night',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;

export type Unit = (typeof UNITS)[number];
