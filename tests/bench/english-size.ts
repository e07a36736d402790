import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Figure } from '../report/figure.ts';

/** The recogniser and the one language, without the other languages that the extension ships. */
const ENTRIES = ['lib/core/dates/recognise-in.ts', 'lib/core/dates/en/english.ts'];
/** kB gzip. */
const MOST = 40;

/** What recognising dates in English weighs, minified as the extension's build does. */
export async function englishSizeFigure(): Promise<Figure> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: ENTRIES, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = 'output' in built ? built.output : [];
  const code = outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('\n');
  return {
    name: 'size of English dates',
    value: gzipSync(code, { level: 9 }).length / 1000,
    unit: 'kB gzip',
    bar: { atMost: MOST },
  };
}
