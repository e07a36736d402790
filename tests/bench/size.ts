import { existsSync, statSync } from 'node:fs';
import type { Figure } from '../report/figure.ts';
import { BUDGETS, ROSTER_CHUNK, ROSTER_KB } from '../rules/budgets.ts';
import { gzipKb, pathsOf } from '../rules/measure-size.ts';

const BUILD = '.output/chrome-mv3';

/** Sizes of the built scripts against their budgets; none where nothing is built. */
export function sizeFigures(): Figure[] {
  if (!existsSync(BUILD)) {
    console.log('bench: sizes skipped, nothing is built (npm run build)');
    return [];
  }
  const sizes = BUDGETS.map((budget) => ({
    name: `size of ${budget.file}${budget.alone ? '' : ' with its imports'}`,
    value: gzipKb(BUILD, budget),
    unit: 'kB gzip',
    bar: { atMost: budget.gzipKb },
  }));
  const roster = {
    name: 'size of the roster',
    value: pathsOf(BUILD, ROSTER_CHUNK).reduce((bytes, path) => bytes + statSync(path).size, 0) / 1000,
    unit: 'kB',
    bar: { atMost: ROSTER_KB },
  };
  return [...sizes, roster];
}
