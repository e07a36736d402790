import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRosterIndex } from '#lib/core/leaders/roster-index.ts';
import { decodeRecord, encodeRecord, type RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { renderRoster } from '#lib/data/build/render.ts';

const name = fc.stringMatching(/^[A-Z][a-zé'習 -]{0,10}[a-z]$/u);
const day = fc.constantFrom('1999', '2001-02', '2005-11-22');
const term = fc.record(
  { title: name, of: name, start: day, end: day },
  { requiredKeys: ['title', 'of', 'start'] },
);
const period = fc.oneof(fc.tuple(day), fc.tuple(day, day));
const record: fc.Arbitrary<RosterRecord> = fc.record(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/),
    name,
    aliases: fc.array(name, { maxLength: 3 }),
    offices: fc.array(term, { minLength: 1, maxLength: 3 }),
    surname: name,
    short: fc.array(name, { minLength: 1, maxLength: 2 }),
    known: day,
    prominent: fc.array(period, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['id', 'name', 'aliases', 'offices'] },
);

test('decoding is the inverse of encoding', () => {
  fc.assert(
    fc.property(record, (person) => {
      const [id = '', ...fields] = encodeRecord(person).split('\t');
      expect(decodeRecord(id, fields.join('\t'))).toEqual(person);
    }),
  );
});

test('everyone in a rendered roster is found by id and under the last word of the surname', () => {
  const plain = fc.record({
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    last: fc.stringMatching(/^[A-Z][a-z]{3,8}$/),
  });
  fc.assert(
    fc.property(fc.uniqueArray(plain, { selector: ({ id }) => id }), (people) => {
      const records = people.map(({ id, last }) => ({
        id,
        name: `Jane ${last}`,
        aliases: [],
        offices: [{ title: 'President', of: 'Nowhere', start: '2001' }],
      }));
      const roster = createRosterIndex(renderRoster(records));
      for (const [i, { id, last }] of people.entries()) {
        expect(roster.byId(id)).toEqual(records[i]);
        expect(roster.byKey(last.toLowerCase()).map(({ leader }) => leader.id)).toContain(id);
      }
    }),
  );
});
