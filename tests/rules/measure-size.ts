import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGETS, type Budget } from './budgets.ts';

/** Of built modules: minified, so that nothing stands between the words and the quotes. */
const IMPORT = /(?:\bfrom|\bimport)"(\.{1,2}\/[^"]+)"/g;

/** kB of 1,000 bytes after gzip -9 of a file of a build, with what it imports and no other budget holds. */
export function gzipKb(build: string, { file, alone }: Budget): number {
  const others = BUDGETS.filter((other) => other.file !== file).flatMap((other) =>
    pathsOf(build, other.file),
  );
  const seen = new Set(others);
  let kb = 0;
  for (const queue = pathsOf(build, file); queue.length > 0; ) {
    const path = queue.pop();
    if (path === undefined || seen.has(path)) continue;
    seen.add(path);
    const code = readFileSync(path, 'utf8');
    kb += gzipSync(code, { level: 9 }).length / 1000;
    if (alone) continue;
    for (const [, relative = ''] of code.matchAll(IMPORT))
      queue.push(normalize(join(dirname(path), relative)));
  }
  return kb;
}

/** The built files that a budget names. Never empty: a budget of nothing would hold nothing. */
export function pathsOf(build: string, file: string): string[] {
  const paths = globSync(join(build, file)).map(normalize);
  if (paths.length === 0) throw new RangeError(`${build} holds no ${file}`);
  return paths;
}
