import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BrowserNotFoundError } from '../harness/find-browser/find-browser.ts';
import { Report } from '../report/report.ts';
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
  const report = new Report();
  report.add(recognitionFigures(results));
  try {
    if (!values['no-pages']) report.add(await pageFigures(corpus));
  } catch (error) {
    if (!(error instanceof BrowserNotFoundError)) throw error;
    console.log(`eval: pages skipped. ${error.message}`);
  } finally {
    // What was measured is not lost with what could not be.
    report.write(values.json);
  }
}
