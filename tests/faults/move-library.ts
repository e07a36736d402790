import type { Figure } from '../report/figure.ts';
import type { MoveFigures } from './in-page/move-library.ts';
import { inLibrary, type Rig } from './rig.ts';

/** MB of JavaScript while a library of any size comes in or goes out: a page may hold about 4,000. */
const MOST_MB = 400;

/** No fault but the size: a whole library comes in and goes out as a stream, and is the same afterwards. */
export async function moveLibrary(rig: Rig, notes: number): Promise<Figure[]> {
  const figures = await inLibrary<MoveFigures>(rig, 'moveLibrary', notes);
  const name = `${rig.session.name}: library moved`;
  const heap = (what: string, value: number | null): Figure[] =>
    value === null
      ? []
      : [{ name: `${name}: heap of the ${what}`, value, unit: 'MB', bar: { atMost: MOST_MB } }];
  return [
    { name, value: notes, unit: 'notes' },
    { name: `${name}: its file`, value: figures.length / 1e6, unit: 'MB' },
    { name: `${name}: brought in`, value: figures.added, unit: 'notes', bar: { atLeast: notes } },
    { name: `${name}: brought out the same`, value: figures.same, unit: 'notes', bar: { atLeast: notes } },
    { name: `${name}: found by the checker`, value: figures.findings, unit: 'findings', bar: { atMost: 0 } },
    ...heap('import', figures.heapOfImport),
    ...heap('export', figures.heapOfExport),
  ];
}
