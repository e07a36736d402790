import { parseArgs } from 'node:util';
import { Report } from '../report/report.ts';
import { recognitionFigures } from './recognition.ts';
import { sizeFigures } from './size.ts';
import { benchTexts } from './texts.ts';

/** `npm run bench [-- FOLDER] [--json FILE]`; absolute figures are this machine's, what carries over is the ratio. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const report = new Report();
report.add(recognitionFigures(benchTexts(positionals[0])));
report.add(sizeFigures());
report.write(values.json);
