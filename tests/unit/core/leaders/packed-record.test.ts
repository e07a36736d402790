import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDay, unpackDay } from '#lib/core/leaders/packed-day.ts';
import { decodeRecord, encodeRecord, slugOf } from '#lib/core/leaders/packed-record.ts';
import { createRosterIndex } from '#lib/core/leaders/roster-index.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { renderRoster } from '#lib/data/build/render.ts';

const name = fc.stringMatching(/^[A-Z][a-zé'習 -]{0,10}[a-z]$/u);
const day = fc.constantFrom('1999', '2001-02', '2005-11-22');
const openTerm = fc.record({ title: name, of: name, start: day });
const endedTerm = fc.record(
  { title: name, of: name, start: day, end: day, seen: fc.constant(true as const) },
  { requiredKeys: ['title', 'of', 'start', 'end'] },
);
const term = fc.oneof(openTerm, endedTerm);
const period = fc.oneof(fc.tuple(day), fc.tuple(day, day));
const record: fc.Arbitrary<RosterRecord> = fc.record(
  {
    id: fc.stringMatching(/^(?:Q[1-9][0-9]{0,4}|[a-z][a-z0-9-]{0,6})$/),
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
    fc.property(record, fc.boolean(), (written, isDerived) => {
      const person = isDerived ? { ...written, id: slugOf(written.name) } : written;
      const tables = {
        titles: person.offices.map(({ title }) => title),
        places: person.offices.map(({ of }) => of),
      };
      expect(decodeRecord(encodeRecord(person, tables), tables)).toEqual(person);
    }),
  );
});

test('a packed day is the same day, and sorts as it does', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1500, max: 2700 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .chain(([y, m, d]) => {
      const whole = `${y}-${`${m}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}`;
      return fc.constantFrom(whole, whole.slice(0, 7), whole.slice(0, 4));
    });
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(unpackDay(packDay(a))).toBe(a);
      expect(packDay(a) < packDay(b)).toBe(a < b);
    }),
  );
});

test('everyone in a rendered roster is found as written under the last word of the surname', () => {
  const plain = fc.record({
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    last: fc.stringMatching(/^[A-Z][a-z]{3,8}$/),
  });
  fc.assert(
    fc.property(fc.uniqueArray(plain, { selector: ({ id }) => id }), (people) => {
      const records: RosterRecord[] = people.map(({ id, last }, i) => ({
        ...(i % 2 === 1 && { imported: true }),
        id,
        name: `Jane ${last}`,
        aliases: [],
        offices: [{ title: 'President', of: 'Nowhere', start: '2001' }],
      }));
      const roster = createRosterIndex(renderRoster(records));
      for (const [i, { last }] of people.entries()) {
        expect(roster.byKey(last.toLowerCase()).map(({ leader }) => leader)).toContainEqual(records[i]);
      }
    }),
  );
});
