import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportFigures } from '../report/report-figures.ts';
import { readCorpus } from './corpus.ts';
import { findIn } from './found.ts';
import { pageFigures } from './pages/page-figures.ts';
import { recognitionFigures } from './recognition.ts';

/** `npm run eval -- FOLDER [--write FILE] [--json FILE] [--no-pages]` */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'string' },
    json: { type: 'string' },
    'no-pages': { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? '../shared/corpus';

if (existsSync(folder)) await evaluate(folder);
else console.log(`eval: skipped, there is no folder ${folder}. Name one: npm run eval -- FOLDER`);

async function evaluate(corpus: string): Promise<void> {
  const results = readCorpus(corpus).map((document) => ({ document, found: findIn(document) }));
  if (values.write !== undefined) {
    writeFileSync(values.write, results.map(({ found }) => `${JSON.stringify(found)}\n`).join(''));
  }
  const pages = values['no-pages'] ? [] : await pageFigures(corpus);
  reportFigures([...recognitionFigures(results), ...pages], values.json);
}
