import { parseArgs } from 'node:util';
import { Report } from '../report/report.ts';
import { anchorFigures } from './anchors/figures.ts';
import { benchPages } from './anchors/pages.ts';
import { dateFigures } from './dates.ts';
import { englishSizeFigure } from './english-size.ts';
import { hostileFigures } from './hostile.ts';
import { leaderFigures } from './leaders.ts';
import { libraryFigures } from './library/figures.ts';
import { liveFigures } from './live/figures.ts';
import { sizeFigures } from './size.ts';
import { benchTexts } from './texts.ts';

/** `npm run bench [-- FOLDER] [--json FILE]`; default `../shared/corpus`; absolute figures are this machine's, what carries over is the ratio. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const report = new Report();
const texts = benchTexts(positionals[0]);
report.add(await leaderFigures(texts));
report.add(dateFigures(texts));
report.add(hostileFigures());
report.add(anchorFigures(await benchPages(positionals[0])));
report.add(sizeFigures());
report.add([await englishSizeFigure()]);
await liveFigures(positionals[0], (figures) => report.add(figures));
report.add(await libraryFigures());
report.write(values.json);
