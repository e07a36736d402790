import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRosterEntry, keysOf } from '#lib/core/leaders/roster-index.ts';
import { readSources } from '#lib/data/build/read-sources.ts';
import { renderModule, renderRoster } from '#lib/data/build/render.ts';
import { validate } from '#lib/data/build/validate.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import { ROSTER_KB } from '#tests/rules/budgets.ts';

const SOURCES = new URL('../../../lib/data/roster/', import.meta.url);
const GENERATED = new URL('../../../lib/data/roster.generated.ts', import.meta.url);

const { records, problems } = readSources(SOURCES);
const people = records.map(({ record }) => record);
const generated = readFileSync(GENERATED, 'utf8');

test('the sources are valid', () => {
  expect([...problems, ...validate(records)]).toEqual([]);
});

test('the shipped roster is that of the sources: run `npm run roster`', () => {
  expect(generated === renderModule(renderRoster(people))).toBe(true);
  expect(Buffer.byteLength(generated)).toBeLessThan(ROSTER_KB * 1000);
});

test('every person of the sources can be looked up by each key, as written', () => {
  const roster = loadRoster();
  for (const person of people) {
    for (const key of keysOf(createRosterEntry(person)))
      expect(roster.byKey(key).map(({ leader }) => leader)).toContainEqual(person);
  }
  expect(roster.byKey('nobody-of-this-name')).toEqual([]);
});

test('people whom news readers meet most are there', () => {
  const ids = new Set(people.map(({ id }) => id));
  const wanted = [
    'Q7747',
    'Q3874799',
    'Q22686',
    'Q2121094',
    'Q324546',
    'Q39259',
    'Q8023',
    'Q8016',
    'Q91',
    'Q34211',
  ];
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  expect(people.length).toBeGreaterThanOrEqual(9_000);
});
