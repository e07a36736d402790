import { readdirSync, readFileSync } from 'node:fs';
import { parseSource } from './parse-source.ts';
import type { Problem, SourceRecord } from './source-record.ts';

/** All people of a folder of JSON Lines files and of those in it, in order of file and line. */
export function readSources(folder: URL): { records: SourceRecord[]; problems: Problem[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  const parsed = files.map((file) => parseSource(file, readFileSync(new URL(file, folder), 'utf8')));
  return {
    records: parsed.flatMap(({ records }) => records),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}
