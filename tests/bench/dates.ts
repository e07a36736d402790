import type { Figure } from '../report/figure.ts';
import { coldStarts } from './cold.ts';
import { firstArticle } from './texts.ts';
import { throughput } from './throughput.ts';
import { prepare as chronoNode } from './ways/chrono-node.ts';
import { prepare as dates } from './ways/dates.ts';

/** Speed and start of the dates' recogniser beside the best known other: same text, same run. */
export async function dateFigures(texts: readonly string[]): Promise<Figure[]> {
  const { dates: ours, 'chrono-node': theirs } = await coldStarts(
    ['dates', 'chrono-node'],
    firstArticle(texts),
    [],
  );
  const toFirst = ({ loadMs, firstMs }: typeof ours) => loadMs + firstMs;
  return [
    {
      name: 'dates warm',
      value: throughput(texts, dates([])),
      unit: 'MB/s',
      peer: { name: 'chrono-node', value: throughput(texts, chronoNode([])) },
    },
    {
      name: 'dates cold, load and first article of 5 kB',
      value: toFirst(ours),
      unit: 'ms',
      peer: { name: 'chrono-node', value: toFirst(theirs) },
    },
    {
      name: 'dates code, twelve languages beside one',
      value: ours.kb,
      unit: 'kB',
      peer: { name: 'chrono-node', value: theirs.kb },
    },
  ];
}
