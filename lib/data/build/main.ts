import { writeFileSync } from 'node:fs';
import { readSources } from './read-sources.ts';
import { renderModule, renderRoster } from './render.ts';
import { validate } from './validate.ts';

const SOURCES = new URL('../roster/', import.meta.url);
const TARGET = new URL('../roster.generated.ts', import.meta.url);

const { records, problems: malformed } = readSources(SOURCES);
const problems = [...malformed, ...validate(records)];
if (problems.length > 0) {
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
  process.exitCode = 1;
} else {
  const module = renderModule(renderRoster(records.map(({ record }) => record)));
  writeFileSync(TARGET, module);
  console.log(`${records.length} people, ${Math.ceil(Buffer.byteLength(module) / 1000)} kB`);
}
