import { readFileSync } from 'node:fs';
import type { Prepare } from './ways/way.ts';

/**
 * Run by itself in a fresh process: prints, as JSON, the milliseconds from a built script not yet loaded to the first
 * article recognised, and what it then keeps in memory, in MB of 10⁶ bytes.
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
find(text);
const ms = performance.now() - start;
const mb = (usedMemory() - before) / 1e6;
find('');
console.log(JSON.stringify({ ms, mb }));

function usedMemory(): number {
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
