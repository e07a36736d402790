import { readFileSync } from 'node:fs';

/**
 * Run by itself in a fresh process: prints the milliseconds from nothing loaded to the first article recognised.
 *
 * `node cold-start.ts ours|regexp FILE`
 */
const [, , way, file = ''] = process.argv;
const text = readFileSync(file, 'utf8');
const start = performance.now();
if (way === 'ours') {
  const { loadRoster } = await import('#lib/data/load-roster.ts');
  const { recogniseLeaders } = await import('#lib/core/leaders/recognise-leaders.ts');
  recogniseLeaders(text, {
    lang: 'en',
    publishedAt: '2025-06-25',
    today: '2026-01-01',
    roster: loadRoster(),
  });
} else {
  const { allNames, namesPattern } = await import('./names-pattern.ts');
  text.match(namesPattern(allNames()));
}
console.log(performance.now() - start);
