import { describe, expect, test } from 'vitest';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { parseSource } from '#lib/data/build/parse-source.ts';
import { validate } from '#lib/data/build/validate.ts';

const ROE: RosterRecord = {
  id: 'jane-roe',
  name: 'Jane Roe',
  aliases: ['Janet Roe'],
  offices: [{ title: 'President', of: 'Nowhere', start: '2001-02-03', end: '2005' }],
};
const DOE: RosterRecord = {
  id: 'Q12',
  name: 'John Doe',
  aliases: [],
  offices: [{ title: 'President', of: 'Nowhere', start: '2005' }],
};

function messages(...people: readonly RosterRecord[]): string[] {
  return validate(people.map((record, i) => ({ file: 'a.jsonl', line: i + 1, record }))).map(
    ({ message }) => message,
  );
}

const term = (start: string, end?: string) => ({
  title: 'President',
  of: 'Nowhere',
  start,
  ...(end !== undefined && { end }),
});

test('two good records pass', () => {
  expect(messages(ROE, DOE)).toEqual([]);
});

const BAD: readonly (readonly [what: string, person: RosterRecord, message: RegExp])[] = [
  ['a made-up id', { ...ROE, id: 'Jane Roe' }, /neither a Wikidata id nor a slug/],
  ['an id Q0', { ...ROE, id: 'Q0' }, /neither a Wikidata id nor a slug/],
  ['no office', { ...ROE, offices: [] }, /has no office/],
  ['an office without a start', { ...ROE, offices: [term('')] }, /starts on no day/],
  ['a month 13', { ...ROE, offices: [term('2001-13')] }, /starts on no day/],
  ['an end that is no day', { ...ROE, offices: [term('2001', 'now')] }, /ends on no day/],
  ['an end before the start', { ...ROE, offices: [term('2001-05-02', '2001-04')] }, /ends before it starts/],
  [
    'terms out of order',
    { ...ROE, offices: [term('2005'), term('2001', '2004')] },
    /stands after a later term/,
  ],
  ['an alias that folding derives', { ...ROE, aliases: ['JANE ROE'] }, /derived by rule/],
  ['an alias twice', { ...ROE, aliases: ['J Roe', 'J Róe'] }, /stands twice/],
  ['a separator in a name', { ...ROE, name: 'Jane; Roe' }, /holds a separator/],
  [
    'a separator in an office',
    { ...ROE, offices: [{ ...term('2001'), of: 'No\nwhere' }] },
    /holds a separator/,
  ],
  ['a surname of another name', { ...ROE, surname: 'Smith' }, /surname is not in the name/],
  ['known that is no day', { ...ROE, known: 'soon' }, /"known" is no day/],
  ['known after the first office', { ...ROE, known: '2003' }, /not before the first office/],
  ['a prominence that ends before it starts', { ...ROE, prominent: [['2003', '2002']] }, /is no period/],
  ['a prominence without a day', { ...ROE, prominent: [['always']] }, /is no period/],
];

describe('one bad record is refused', () => {
  test.each(BAD)('%s', (_, person, message) => {
    expect(messages(person)).toEqual([expect.stringMatching(message)]);
  });
});

describe('two people who cannot be told apart are refused', () => {
  test('the same id', () => {
    expect(messages(ROE, { ...DOE, id: ROE.id })).toEqual([
      expect.stringMatching(/id jane-roe is that of Jane Roe/),
    ]);
  });

  test('the same alias while both hold office', () => {
    const rival = { ...DOE, aliases: ['Janet Roe'], offices: [term('2003')] };
    expect(messages(ROE, rival)).toEqual([
      expect.stringMatching(/the name "janet roe" at the same time as jane-roe/),
    ]);
  });

  test('but not where their terms tell them apart', () => {
    expect(messages(ROE, { ...DOE, aliases: ['Janet Roe'], offices: [term('2005')] })).toEqual([]);
  });

  test('the same surname while both are prominent', () => {
    const brother = { ...DOE, name: 'John Roe', prominent: [['2003']] } as const;
    expect(messages({ ...ROE, prominent: [['2001', '2004-06']] }, brother)).toEqual([
      expect.stringMatching(/prominent under "roe" at the same time as jane-roe/),
    ]);
  });
});

test('a file out of order is refused', () => {
  expect(messages(DOE, ROE)).toEqual(['Jane Roe should stand before John Doe']);
});

const MALFORMED: readonly (readonly [line: string, message: RegExp])[] = [
  ['{"id":', /is not JSON/],
  ['[]', /is not an object/],
  ['{"id":"a","name":"A","offices":[],"born":1}', /unknown field "born"/],
  ['{"id":"a","offices":[]}', /needs an "id" and a "name"/],
  ['{"id":"a","name":"A","aliases":"B","offices":[]}', /"aliases" is no list/],
  ['{"id":"a","name":"A","short":[1],"offices":[]}', /"short" is no list/],
  ['{"id":"a","name":"A","surname":1,"offices":[]}', /"surname" is no text/],
  ['{"id":"a","name":"A","known":1,"offices":[]}', /"known" is no day/],
  ['{"id":"a","name":"A","prominent":["2001"],"offices":[]}', /"prominent" is no list/],
  ['{"id":"a","name":"A"}', /"offices" is no list/],
  ['{"id":"a","name":"A","offices":[{"title":"T","of":"O"}]}', /"offices" is no list/],
  [
    '{"id":"a","name":"A","offices":[{"title":"T","of":"O","start":"2001","until":"2002"}]}',
    /"offices" is no list/,
  ],
];

describe('a line of another shape is refused, with its number', () => {
  test.each(MALFORMED)('%s', (line, message) => {
    const good = JSON.stringify(DOE);
    const { records, problems } = parseSource('a.jsonl', `${good}\n${line}\n`);
    expect(records).toEqual([{ file: 'a.jsonl', line: 1, record: DOE }]);
    expect(problems).toEqual([{ file: 'a.jsonl', line: 2, message: expect.stringMatching(message) }]);
  });
});
