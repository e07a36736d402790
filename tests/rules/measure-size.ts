import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Budget, ROSTER_MODULE } from './budgets.ts';

/** kB of 1,000 bytes after gzip -9 of what a budget is about, in a build. */
export function gzipKb(build: string, { file, without }: Budget): number {
  const own = kbOf(file === ROSTER_MODULE ? file : join(build, file));
  return without === undefined ? own : own - kbOf(without);
}

function kbOf(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}
