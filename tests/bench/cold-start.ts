import { readFileSync } from 'node:fs';
import type { Prepare } from './ways/way.ts';

/**
 * Run by itself in a fresh process: prints, as JSON, `ColdStart` without the size.
 *
 * `node --expose-gc cold-start.ts SCRIPT TEXT NAMES`, names one a line.
 */
const [, , script = '', textFile = '', namesFile = ''] = process.argv;
const text = readFileSync(textFile, 'utf8');
const names = readFileSync(namesFile, 'utf8').split('\n');
const before = usedMemory();
const start = performance.now();
const { prepare } = (await import(script)) as { prepare: Prepare };
const find = prepare(names);
const loadMs = performance.now() - start;
const mb = (usedMemory() - before) / 1e6;
const asked = performance.now();
find(text);
const firstMs = performance.now() - asked;
console.log(JSON.stringify({ loadMs, mb, firstMs }));

function usedMemory(): number {
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
