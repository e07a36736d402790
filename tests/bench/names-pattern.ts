import { globSync, readFileSync } from 'node:fs';

/** Every name and alias of the roster's source files. */
export function allNames(): string[] {
  return globSync('lib/data/roster/*.jsonl')
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { name, aliases = [] } = JSON.parse(line) as { name: string; aliases?: string[] };
      return [name, ...aliases];
    });
}

/** The plain way to find names: one alternation of them all, longest first. */
export function namesPattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map((name) => RegExp.escape(name)).join('|')})\\b`, 'gu');
}
