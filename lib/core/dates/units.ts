/** Units of time in ascending length. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;

export type Unit = (typeof UNITS)[number];
