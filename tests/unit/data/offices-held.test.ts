import { describe, expect, test } from 'vitest';
import { officeKind } from '#lib/core/leaders/office-kind.ts';
import type { OfficeTerm } from '#lib/core/leaders/roster.ts';
import { isHeld } from '#lib/core/leaders/terms.ts';
import { readSources } from '#lib/data/build/read-sources.ts';
import { GOVERNMENTS, type HeldOffice, ORGANISATIONS, STATES, UNITED_STATES } from './cases/held-offices.ts';
import { LARGE, NEIGHBOURS, PARTIES_OF } from './cases/ministers-in-office.ts';
import { MOVEMENTS } from './cases/movements.ts';

const SOURCES = new URL('../../../lib/data/roster/', import.meta.url);
/** The day up to which the terms of the core are known. */
const NEWEST = '2026-01-31';
const NEWEST_YEAR = 2026;
const MINISTERS = ['foreign-minister', 'defence-minister', 'finance-minister'] as const;
/** `Economy Minister` and the like are their country's ministers of finance. */
const OF_FINANCE = /Econom|Treasur|Finance/;
const OF_A_PARTY = /\bLeader\b|\bChair|^(?:Co-)?(?:President|Secretary|General Secretary)\b.* of /;

const core = readSources(SOURCES).records.flatMap(({ record }) => (record.imported ? [] : record.offices));
const byPlace = Map.groupBy(core, ({ of }) => of);

function held(of: string, day: string): OfficeTerm[] {
  return (byPlace.get(of) ?? []).filter((term) => isHeld(term, day));
}

function gapsOf({ of, title, since, vacant = [] }: HeldOffice): number[] {
  const years = Array.from({ length: NEWEST_YEAR - since + 1 }, (_, i) => since + i);
  return years.filter((year) => {
    const day = year === NEWEST_YEAR ? NEWEST : `${year}-07-01`;
    return !vacant.includes(year) && !held(of, day).some((term) => title.test(term.title));
  });
}

describe('somebody of the core holds it in every year', () => {
  test.each([
    ['organisations', ORGANISATIONS],
    ['the United States', UNITED_STATES],
    ['states', STATES],
    ['governments', GOVERNMENTS],
  ] as const)('%s', (_, offices) => {
    const gaps = offices.map((office) => [office.of, String(office.title), gapsOf(office)] as const);
    expect(gaps.filter(([, , years]) => years.length > 0)).toEqual([]);
  });
});

test.each(MINISTERS)('large countries have a %s of the core in office', (kind) => {
  const without = LARGE.filter(
    (country) =>
      !held(country, NEWEST).some(
        ({ title }) => officeKind(title) === kind || (kind === 'finance-minister' && OF_FINANCE.test(title)),
      ),
  );
  expect(without).toEqual([]);
});

test('their neighbours have a foreign minister of the core in office', () => {
  const isForeign = ({ title, of }: OfficeTerm) =>
    // Qatar's prime minister is its foreign minister.
    officeKind(title) === 'foreign-minister' || (of === 'Qatar' && title === 'Prime Minister');
  expect(NEIGHBOURS.filter((country) => !held(country, NEWEST).some(isForeign))).toEqual([]);
});

test('the G20 and the large states of the EU have leaders of at least two parties', () => {
  const few = PARTIES_OF.filter(
    (country) => held(country, NEWEST).filter(({ title }) => OF_A_PARTY.test(title)).length < 2,
  );
  expect(few).toEqual([]);
});

test('movements have a leader in the core', () => {
  expect(MOVEMENTS.filter((movement) => !byPlace.has(movement))).toEqual([]);
});

test('Scotland, Wales and Northern Ireland have a first minister of the core in office', () => {
  const without = ['Scotland', 'Wales', 'Northern Ireland'].filter(
    (nation) => !held(nation, NEWEST).some(({ title }) => title === 'First Minister'),
  );
  expect(without).toEqual([]);
});
