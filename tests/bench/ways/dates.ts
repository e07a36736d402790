import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import type { Prepare } from './way.ts';

/** Our dates; needs no names. */
export const prepare: Prepare = () => (text) =>
  recogniseDates(text, { lang: 'en', publishedAt: '2025-06-25' });
