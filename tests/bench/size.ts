import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../report/figure.ts';
import { BUDGETS } from '../rules/budgets.ts';

const BUILD = '.output/chrome-mv3';

/** Sizes of the built scripts against their budgets; none where nothing is built. */
export function sizeFigures(): Figure[] {
  if (!existsSync(BUILD)) {
    console.log('bench: sizes skipped, nothing is built (npm run build)');
    return [];
  }
  return BUDGETS.map(({ file, gzipKb }) => ({
    name: `size of ${file}`,
    value: gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length / 1000,
    unit: 'kB gzip',
    bar: { atMost: gzipKb },
  }));
}
