import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnId, mutedIn, type OwnPerson, ownId } from '#lib/core/leaders/own-people.ts';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { loadRoster } from '#lib/data/load-roster.ts';

const roster = loadRoster();
const JANE: OwnPerson = { id: ownId('1'), name: 'Jane Roe', aliases: ['J. K. Roe', 'Roewoman'], office: '' };
const BANKER: OwnPerson = { id: ownId('2'), name: 'Zoltán Kiss', aliases: [], office: 'Central Banker' };
const NAMESAKE: OwnPerson = { id: ownId('3'), name: 'Angela Merkel', aliases: [], office: 'Baker' };

function found(text: string, ownPeople: readonly OwnPerson[], muted?: ReadonlySet<string>) {
  const context = { lang: 'en', publishedAt: '2019-05-14', today: '2026-01-15', roster, ownPeople };
  return recogniseLeaders(text, muted ? { ...context, muted } : context).map(
    ({ start, end, leaderId }) => `${text.slice(start, end)} ${leaderId}`,
  );
}

/** Text, the reader's people, and what is found as `words id`. */
const ADDED: readonly (readonly [string, readonly OwnPerson[], readonly string[]])[] = [
  ['Jane Roe spoke, and Roe left.', [JANE], ['Jane Roe own:1', 'Roe own:1']],
  ['They call her Roewoman.', [JANE], ['Roewoman own:1']],
  ["Jane Roe's plan", [JANE], ['Jane Roe own:1']],
  ['ZOLTAN KISS cuts rates', [BANKER], ['ZOLTAN KISS own:2']],
  ['Angela Merkel spoke.', [NAMESAKE], ['Angela Merkel own:3']],
  ['Angela Merkel met Jane Roe.', [JANE], ['Angela Merkel Q567', 'Jane Roe own:1']],
  ['Jane Roe spoke.', [], []],
  ['Roe spoke.', [JANE], []],
  ['Jane Roe Tower', [JANE], []],
  ['Mary Jane Roeburn', [JANE], []],
  ['Jane and Roe', [JANE], []],
];

describe("the reader's own people", () => {
  test.each(ADDED)('%s', (text, people, expected) => {
    expect(found(text, people)).toEqual(expected);
  });

  test('a card shows the office the reader gave, on any day', () => {
    const [mention] = recogniseLeaders('Zoltán Kiss', {
      lang: 'en',
      publishedAt: '1896-01-01',
      today: '2026-01-15',
      roster,
      ownPeople: [BANKER],
    });
    expect(mention).toMatchObject({
      name: 'Zoltán Kiss',
      office: { title: 'Central Banker' },
      inOffice: true,
    });
  });

  test('ids of own people are told from the roster’s', () => {
    expect([ownId('1'), 'Q567', 'jane-roe', 'text:jane roe'].map(isOwnId)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

/** Text, muted ids, and what is found. */
const MUTED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Angela Merkel met Theresa May. Merkel left.', ['Q567'], ['Theresa May Q264766']],
  ['Angela Merkel met Theresa May.', [], ['Angela Merkel Q567', 'Theresa May Q264766']],
  ['Chancellor Angela Merkel', ['Q567'], []],
  ['German Chancellor Merkel', ['Q567'], []],
  ['Foreign Minister Ann Poe left. Poe was tired.', ['text:ann poe'], []],
  ['Jane Roe', [ownId('1')], []],
  ['Jane Roe met Zoltán Kiss.', [ownId('2')], ['Jane Roe own:1']],
];

describe('muted people', () => {
  test.each(MUTED)('%s without %j', (text, muted, expected) => {
    expect(found(text, [JANE, BANKER], new Set(muted))).toEqual(expected);
  });

  test('here is one article, everywhere is all', () => {
    const muted = [
      { leaderId: 'Q567', scope: 'everywhere' },
      { leaderId: 'Q7747', scope: { article: 'https://news.example/1' } },
    ] as const;
    expect([...mutedIn('https://news.example/1', muted)]).toEqual(['Q567', 'Q7747']);
    expect([...mutedIn('https://news.example/2', muted)]).toEqual(['Q567']);
  });

  test('muting takes away the mentions of that person and changes no other', () => {
    const names = [
      'Angela Merkel',
      'Merkel',
      'President Putin',
      'Putin',
      'Theresa May',
      'Mrs. May',
      'said',
      'and',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { maxLength: 12 }),
        fc.constantFrom('Q567', 'Q7747', 'Q264766'),
        (parts, id) => {
          const text = parts.join(' and then ');
          expect(found(text, [], new Set([id]))).toEqual(
            found(text, []).filter((one) => !one.endsWith(` ${id}`)),
          );
        },
      ),
    );
  });
});
