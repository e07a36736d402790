import type { Figure } from '../report/figure.ts';
import { coldStarts, oneStringLoadMs } from './cold.ts';
import { allNames } from './names.ts';
import { firstArticle } from './texts.ts';
import { throughput } from './throughput.ts';
import { prepare as ahoCorasick } from './ways/aho-corasick.ts';
import { prepare as namesPattern } from './ways/names-pattern.ts';
import { prepare as whowhen } from './ways/whowhen.ts';

const PEERS = [
  { way: 'names-pattern', name: 'RegExp of all names', prepare: namesPattern },
  { way: 'aho-corasick', name: 'ahocorasick', prepare: ahoCorasick },
] as const;
const WARM_BAR = 50;
const COLD_BAR_MS = 10;
const MEMORY_BAR_MB = 5;

/** Speed, start, memory and size of the leaders' recogniser beside two finders of fixed names: same text, same run. */
export async function leaderFigures(texts: readonly string[]): Promise<Figure[]> {
  const names = allNames();
  const warm = throughput(texts, whowhen(names));
  const cold = await coldStarts(['whowhen', ...PEERS.map(({ way }) => way)], firstArticle(texts), names);
  const ours = cold.whowhen;
  const load = {
    name: 'leaders cold load, beside one string of the same size',
    value: ours.loadMs,
    unit: 'ms',
    peer: { name: 'a script of one string', value: oneStringLoadMs(ours.kb) },
  };
  const besidePeers = PEERS.flatMap(({ way, name, prepare }) => {
    const beside = (value: number) => ({ name, value });
    const theirs = cold[way];
    return [
      {
        name: `leaders warm, beside ${name}`,
        value: warm,
        unit: 'MB/s',
        peer: beside(throughput(texts, prepare(names))),
        bar: { atLeast: WARM_BAR },
      },
      {
        name: `leaders cold load, beside ${name}`,
        value: ours.loadMs,
        unit: 'ms',
        peer: beside(theirs.loadMs),
        bar: { atMost: COLD_BAR_MS },
      },
      {
        name: `leaders cold first article of 5 kB, beside ${name}`,
        value: ours.firstMs,
        unit: 'ms',
        peer: beside(theirs.firstMs),
      },
      {
        name: `leaders memory after load, beside ${name}`,
        value: ours.mb,
        unit: 'MB',
        peer: beside(theirs.mb),
        bar: { atMost: MEMORY_BAR_MB },
      },
      {
        name: `leaders code and names, beside ${name}`,
        value: ours.kb,
        unit: 'kB',
        peer: beside(theirs.kb),
      },
    ];
  });
  return [...besidePeers, load];
}
