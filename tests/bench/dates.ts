import * as chrono from 'chrono-node';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import type { Figure } from '../report/figure.ts';
import { throughput } from './throughput.ts';

const CONTEXT = { lang: 'en', publishedAt: '2025-06-25', today: '2026-01-01' };
const REFERENCE = new Date('2025-06-25T12:00:00Z');

/** Speed of the dates' recogniser, warm, beside the best known other: same text, same run. */
export function dateFigures(texts: readonly string[]): Figure[] {
  return [
    {
      name: 'dates warm',
      value: throughput(texts, (text) => recogniseDates(text, CONTEXT)),
      unit: 'MB/s',
      peer: { name: 'chrono-node', value: throughput(texts, (text) => chrono.parse(text, REFERENCE)) },
    },
  ];
}
