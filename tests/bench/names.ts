import { globSync, readFileSync } from 'node:fs';

/** Every name and alias of the roster's source files: what finders of fixed strings are given. */
export function allNames(): string[] {
  return globSync('lib/data/roster/**/*.jsonl')
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { name, aliases = [] } = JSON.parse(line) as { name: string; aliases?: string[] };
      return [name, ...aliases];
    });
}
