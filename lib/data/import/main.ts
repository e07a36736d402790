import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatRecord } from '../build/format-record.ts';
import { readSources } from '../build/read-sources.ts';
import { readCongress } from './congress.ts';
import { fileOf } from './file-of.ts';
import { importPeople } from './import-people.ts';
import { readSightings } from './sightings.ts';
import { readHoldings } from './wikidata-ids.ts';

const ROSTER = new URL('../roster/', import.meta.url);
const TARGET = new URL('imported/', ROSTER);

/** `npm run roster:import -- FOLDER [--ids FILE]`: rewrites the imported files from a folder of source facts. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { ids: { type: 'string' } } });
const [folder] = positionals;
if (folder !== undefined && existsSync(join(folder, 'heads-1990-2026.jsonl'))) {
  const people = readSources(ROSTER).records.map(({ record }) => record);
  const curated = people.filter(({ imported }) => !imported);
  const before = people.filter(({ imported }) => imported);
  const sightings = [...readCongress(folder), ...readSightings(folder)];
  const holdings = values.ids === undefined ? new Map() : readHoldings(values.ids);
  const found = importPeople(sightings, curated, holdings, before);
  mkdirSync(TARGET, { recursive: true });
  for (const [file, records] of Map.groupBy(found, fileOf)) {
    writeFileSync(new URL(file, TARGET), records.map((one) => `${formatRecord(one)}\n`).join(''));
    console.log(`${file}: ${records.length} people`);
  }
} else {
  console.log(
    'roster:import: skipped, there is no folder of source facts. Name one: npm run roster:import -- FOLDER',
  );
}
