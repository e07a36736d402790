import { parseArgs } from 'node:util';
import { reportFigures } from '../report/report-figures.ts';
import { recognitionFigures } from './recognition.ts';
import { sizeFigures } from './size.ts';
import { benchTexts } from './texts.ts';

/** `npm run bench [-- FOLDER] [--json FILE]`; absolute figures are this machine's, what carries over is the ratio. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
reportFigures([...recognitionFigures(benchTexts(positionals[0])), ...sizeFigures()], values.json);
