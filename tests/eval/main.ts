import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BrowserNotFoundError } from '../harness/find-browser/find-browser.ts';
import type { Figure } from '../report/figure.ts';
import { Report } from '../report/report.ts';
import { readCorpus } from './corpus.ts';
import { findIn } from './found.ts';
import { type BodyScore, isExplained, isUnder, type PageRow, pageFigures } from './pages/page-figures.ts';
import { recognitionFigures } from './recognition.ts';

/** `npm run eval -- FOLDER [--write FILE] [--write-pages FILE] [--json FILE] [--no-pages]` */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'string' },
    'write-pages': { type: 'string' },
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
    if (!values['no-pages']) report.add(await measurePages(corpus));
  } catch (error) {
    if (!(error instanceof BrowserNotFoundError)) throw error;
    console.log(`eval: pages skipped. ${error.message}`);
  } finally {
    // What was measured is not lost with what could not be.
    report.write(values.json);
  }
}

async function measurePages(corpus: string): Promise<Figure[]> {
  const rows: PageRow[] = [];
  const figures = await pageFigures(corpus, (row) => rows.push(row));
  for (const row of rows) if (row.body && isUnder(row.body)) console.log(reasonOf(row, row.body));
  const file = values['write-pages'];
  if (file !== undefined) writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return figures;
}

/** One line for a page on which our text is worse than Readability's: by how much, and why. */
function reasonOf({ set, slug }: PageRow, body: BodyScore): string {
  const causes = body.causes.slice(0, 3).map(({ cause, words }) => `${cause} (${words} words)`);
  const reason = isExplained(body) ? causes.join(', ') : `no known reason; ${causes.join(', ')}`;
  return `pages ${set} under: ${slug} ${(body.ours - body.peer).toFixed(3)}: ${reason}`;
}
