import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import type { Figure } from '../report/figure.ts';
import { allNames, namesPattern } from './names-pattern.ts';
import { throughput } from './throughput.ts';

const CONTEXT = { lang: 'en', publishedAt: '2025-06-25', today: '2026-01-01' };
const COLD_RUNS = 5;

/** Speed of the recognisers, warm and cold, each beside the plain or the best known other way, in the same run. */
export function recognitionFigures(texts: readonly string[]): Figure[] {
  const roster = loadRoster();
  const pattern = namesPattern(allNames());
  const reference = new Date('2025-06-25T12:00:00Z');
  return [
    {
      name: 'leaders warm',
      value: throughput(texts, (text) => recogniseLeaders(text, { ...CONTEXT, roster })),
      unit: 'MB/s',
      peer: { name: 'RegExp of all names', value: throughput(texts, (text) => text.match(pattern)) },
      bar: { atLeast: 50 },
    },
    {
      name: 'leaders cold, load and first article',
      value: coldMs('ours', texts[0] ?? ''),
      unit: 'ms',
      peer: { name: 'RegExp of all names', value: coldMs('regexp', texts[0] ?? '') },
    },
    {
      name: 'dates warm',
      value: throughput(texts, (text) => recogniseDates(text, CONTEXT)),
      unit: 'MB/s',
      peer: { name: 'chrono-node', value: throughput(texts, (text) => chrono.parse(text, reference)) },
    },
  ];
}

/** Median of fresh processes. */
function coldMs(way: 'ours' | 'regexp', text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'whowhen-bench-'));
  try {
    const file = join(folder, 'article.txt');
    writeFileSync(file, text);
    const script = fileURLToPath(new URL('./cold-start.ts', import.meta.url));
    const times = Array.from({ length: COLD_RUNS }, () =>
      Number(execFileSync(process.execPath, [script, way, file], { encoding: 'utf8' })),
    );
    return times.sort((a, b) => a - b)[Math.floor(COLD_RUNS / 2)] ?? Number.NaN;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
