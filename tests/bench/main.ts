import { parseArgs } from 'node:util';
import type { Figure } from '../report/figure.ts';
import { Report } from '../report/report.ts';
import { anchorFigures } from './anchors/figures.ts';
import { benchPages } from './anchors/pages.ts';
import { placingFigures } from './anchors/placing.ts';
import { dateFigures } from './dates.ts';
import { englishSizeFigure } from './english-size.ts';
import { hostileFigures } from './hostile.ts';
import { leaderFigures } from './leaders.ts';
import { libraryFigures } from './library/figures.ts';
import { liveFigures } from './live/figures.ts';
import { sizeFigures } from './size.ts';
import { benchTexts } from './texts.ts';

type Add = (figures: readonly Figure[]) => void;

/** What is measured, by the name that `--only` takes. */
const PARTS: Readonly<Record<string, (folder: string | undefined, add: Add) => Promise<void> | void>> = {
  leaders: async (folder, add) => add(await leaderFigures(benchTexts(folder))),
  dates: async (folder, add) => add(await dateFigures(benchTexts(folder))),
  hostile: (_, add) => add(hostileFigures()),
  anchors: async (folder, add) => {
    const pages = await benchPages(folder);
    add(anchorFigures(pages));
    add(await placingFigures(pages));
  },
  size: async (_, add) => add([...sizeFigures(), await englishSizeFigure()]),
  live: (folder, add) => liveFigures(folder, add),
  library: (_, add) => libraryFigures(add),
};

/**
 * `npm run bench [-- FOLDER] [--only PART,…] [--json FILE]`; default `../shared/corpus`, all parts. Absolute figures are
 * this machine's, what carries over is the ratio.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' } },
});
const wanted = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(`bench: no part ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const report = new Report();
for (const part of wanted) await PARTS[part]?.(positionals[0], (figures) => report.add(figures));
report.write(values.json);
