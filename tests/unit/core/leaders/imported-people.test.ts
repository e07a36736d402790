import { describe, expect, test } from 'vitest';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { createRosterIndex } from '#lib/core/leaders/roster-index.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { renderRoster } from '#lib/data/build/render.ts';

function listed(id: string, name: string, title: string, of: string): RosterRecord {
  return {
    id,
    name,
    aliases: [],
    offices: [{ title, of, start: '2001-03-01', end: '2004', seen: true }],
    imported: true,
  };
}

const CURATED: RosterRecord = {
  id: 'curated',
  name: 'Marta Kovalin',
  aliases: [],
  offices: [{ title: 'President', of: 'Slovenia', start: '2001-03-01' }],
};

const ROSTER = createRosterIndex(
  renderRoster([
    listed('head', 'Ondrej Vaskulin', 'President', 'Slovenia'),
    listed('common-head', 'David Harrow', 'Prime Minister', 'Barbados'),
    listed('minister', 'Ilja Brodnik', 'Health Minister', 'Slovenia'),
    listed('there', 'Tomas Verdugo', 'Health Minister', 'Chile'),
    listed('elsewhere', 'Tomas Verdugo', 'Finance Minister', 'Peru'),
    listed('senator', 'Alice Brandt', 'Senator', 'United States'),
    CURATED,
    {
      ...CURATED,
      id: 'governor',
      name: 'Paul Harrow',
      offices: [{ title: 'Governor', of: 'Ohio', start: '2001' }],
    },
  ]),
);

function found(text: string, publishedAt = '2003-05-01'): string[] {
  const context = { lang: 'en', publishedAt, today: '2026-01-15', roster: ROSTER };
  return recogniseLeaders(text, context).map(({ leaderId }) => leaderId);
}

const MARKED: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['Slovenia waited. Ondrej Vaskulin signed the law.', ['head']],
  ['The Slovenian parliament met. Ondrej Vaskulin spoke, and Vaskulin left.', ['head', 'head']],
  ['Officials in Ljubljana said President Vaskulin would travel.', ['head']],
  ['Slovenia has a plan. Health Minister Ilja Brodnik spoke.', ['minister']],
  [
    'Slovenia has a plan. Ilja Brodnik, the health minister, spoke. Later Ilja Brodnik left.',
    ['minister', 'minister'],
  ],
  ['In Chile, Health Minister Tomas Verdugo resigned.', ['there']],
  ['In Peru, Finance Minister Tomas Verdugo resigned.', ['elsewhere']],
  ['Barbados votes. Prime Minister David Harrow is ahead.', ['common-head']],
  ['American voters know Sen. Alice Brandt.', ['senator']],
  ['Marta Kovalin spoke.', ['curated']],
  ['Ohio has a plan. Paul Harrow spoke.', ['governor']],
  ['Then Gov. Paul Harrow spoke.', ['governor']],
];

const NOT_MARKED: readonly (readonly [why: string, text: string, publishedAt?: string])[] = [
  ['the article is of no country', 'Ondrej Vaskulin signed the law.'],
  ['the article is of another country', 'Croatia waited. Ondrej Vaskulin scored twice.'],
  ['a minister without an office', 'Slovenia won the match. Ilja Brodnik scored twice.'],
  ['a common name without an office', 'Barbados won the match. David Harrow bowled well.'],
  ['an American without an office', 'American fans love Alice Brandt.'],
  ['a governor of a common name, elsewhere', 'The album of Paul Harrow sold well.'],
  ['a surname alone', 'Slovenia waited for Vaskulin.'],
  ['a title and the surname of a minister', 'Slovenia waited. Minister Brodnik spoke.'],
  ['a title and the surname after the term', 'Slovenia waited. President Vaskulin spoke.', '2015-05-01'],
  ['a head, long before', 'Slovenia waited. Ondrej Vaskulin signed the law.', '1996-05-01'],
  ['a head, long after, without an office', 'Slovenia waited. Ondrej Vaskulin ran a marathon.', '2019-05-01'],
];

describe('marked where the article gives a reason', () => {
  test.each(MARKED)('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});

describe('not marked', () => {
  test.each(NOT_MARKED.map(([why, text, publishedAt]) => ({ why, text, publishedAt })))(
    '$why',
    ({ text, publishedAt }) => {
      expect(found(text, publishedAt)).toEqual([]);
    },
  );
});
