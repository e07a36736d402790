import { describe, expect, test } from 'vitest';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { importPeople } from '#lib/data/import/import-people.ts';
import { parseName } from '#lib/data/import/parse-name.ts';
import type { Sighting } from '#lib/data/import/sighting.ts';
import { isoDay } from '#lib/data/import/sightings.ts';

function seen(name: string, place: string, more: Partial<Sighting> = {}): Sighting {
  const parsed = parseName(name, place);
  if (!parsed) throw new RangeError(`${name} is no name`);
  return {
    name: parsed,
    place,
    title: 'Prime Minister',
    first: '2001',
    last: '2004',
    ending: 'seen',
    source: 'heads',
    ...more,
  };
}

function imported(
  sightings: readonly Sighting[],
  curated: readonly RosterRecord[] = [],
  before: readonly RosterRecord[] = [],
): RosterRecord[] {
  return importPeople(sightings, curated, new Map(), before);
}

const CURATED: RosterRecord = {
  id: 'jane-roe',
  name: 'Jane Roe',
  aliases: ['Ioanna Roe'],
  offices: [{ title: 'President', of: 'Nowhere', start: '2001' }],
};

describe('one person is one entry', () => {
  test('several spellings and years of one country are merged', () => {
    const people = imported([
      seen('Yevgeniy DOYKOV', 'Nowhere', { start: '2001-05-02' }),
      seen('Yevgeni Ivanovich DOYKOV', 'Nowhere', { first: '2005', last: '2007' }),
    ]);
    expect(people).toMatchObject([{ offices: [{ start: '2001-05-02', end: '2007', seen: true }] }]);
  });

  test('one name in two countries is two people, with two ids', () => {
    const ids = imported([seen('John DOE', 'Nowhere'), seen('John DOE', 'Elsewhere')]).map(({ id }) => id);
    expect(ids).toEqual(
      ['john-doe', 'john-doe-nowhere'].map((id) => expect.stringContaining(id.slice(0, 8))),
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('but one office since one day is one row put under two countries', () => {
    const row = { start: '2001-05-02' };
    const people = imported([
      seen('John DOE', 'Nowhere', { ...row, last: '2009' }),
      seen('John DOE', 'Elsewhere', { ...row, last: '2001' }),
    ]);
    expect(people).toMatchObject([{ offices: [{ of: 'Nowhere' }] }]);
  });

  test('a governor sent to two territories is one person', () => {
    const governor = { title: 'Governor' };
    expect(imported([seen('John DOE', 'A', governor), seen('John DOE', 'B', governor)])).toMatchObject([
      { offices: [{ of: 'A' }, { of: 'B' }] },
    ]);
  });
});

describe('the curated win', () => {
  test.each([
    ['the same name', seen('Jane ROE', 'Nowhere')],
    ['an alias', seen('Ioanna ROE', 'Nowhere')],
    ['a middle name more', seen('Jane Mary ROE', 'Nowhere')],
    ['the same name elsewhere, since text could not tell the two apart', seen('Jane ROE', 'Elsewhere')],
    ['the same Wikidata id', seen('Jenny DOE', 'Nowhere', { wikidata: 'Q1' })],
  ])('%s', (_, sighting) => {
    expect(imported([sighting], [CURATED, { ...CURATED, id: 'Q1', name: 'Q One', aliases: [] }])).toEqual([]);
  });

  test.each([
    ['another first name', seen('John ROE', 'Nowhere')],
    ['a middle name more elsewhere', seen('Jane Mary ROE', 'Elsewhere')],
    ['another surname', seen('Jane RODE', 'Nowhere')],
  ])('but not over %s', (_, sighting) => {
    expect(imported([sighting], [CURATED])).toHaveLength(sighting.name.name === 'Jane Roe' ? 0 : 1);
  });
});

describe('an id once given stays', () => {
  const [before] = imported([seen('John DOE', 'Nowhere', { wikidata: 'Q7' })]);
  const known = before ? [{ ...before, id: 'as-it-was' }] : [];

  test.each([
    ['the same name', seen('John DOE', 'Nowhere')],
    ['a middle name more', seen('John Henry DOE', 'Nowhere')],
    ['a Wikidata id found since', seen('John DOE', 'Nowhere', { wikidata: 'Q8' })],
  ])('%s', (_, sighting) => {
    expect(imported([sighting], [], known)).toMatchObject([{ id: 'as-it-was' }]);
  });

  test.each([
    ['a namesake elsewhere', seen('John DOE', 'Elsewhere')],
    ['another first name', seen('Jane DOE', 'Nowhere')],
  ])('but is not given to %s', (_, sighting) => {
    expect(imported([sighting], [], known)).not.toMatchObject([{ id: 'as-it-was' }]);
  });

  test('and whoever is taken into the core with it is imported no more', () => {
    const curated = known.map(({ id, offices }) => ({ id, name: 'Johnny Doe', aliases: [], offices }));
    expect(imported([seen('John DOE', 'Nowhere')], curated, known)).toEqual([]);
  });
});

describe('terms', () => {
  test('end when the next holder of a single office begins', () => {
    const people = imported([
      seen('John DOE', 'Nowhere', { start: '2001-05-02', last: '2004' }),
      seen('Richard MILES', 'Nowhere', { start: '2005-01-20', last: '2026', ending: 'open' }),
    ]);
    expect(people.flatMap(({ offices }) => offices)).toEqual([
      { title: 'Prime Minister', of: 'Nowhere', start: '2001-05-02', end: '2005-01-20' },
      { title: 'Prime Minister', of: 'Nowhere', start: '2005-01-20' },
    ]);
  });

  test('end when last seen where several hold the office', () => {
    const title = 'Deputy Prime Minister';
    const people = imported([
      seen('John DOE', 'Nowhere', { title, start: '2001-05-02', last: '2004' }),
      seen('Richard MILES', 'Nowhere', { title, start: '2005-01-20', last: '2006' }),
    ]);
    expect(people[0]?.offices).toMatchObject([{ end: '2004', seen: true }]);
  });

  test.each([
    ['21 May 1990', '1990-05-21'],
    ['NA July 2001', '2001-07'],
    ['January 1994', '1994-01'],
    ['1996', '1996'],
    ['soon', null],
    ['32 Maytember 1990', '1990'],
  ])('the day %s is %s', (stated, day) => {
    expect(isoDay(stated)).toBe(day);
  });
});
