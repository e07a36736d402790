import { describe, expect, test } from 'vitest';
import { heldOffice, officeName, officeNowWords, officeWords } from '#components/wording/office-words.ts';
import type { OfficeTerm } from '#lib/core/leaders/roster.ts';
import type { LeaderMention } from '#lib/core/mention.ts';
import { english } from './english.ts';

const term = (title: string, of: string, start = '2012-05-07', end?: string): OfficeTerm =>
  end === undefined ? { title, of, start } : { title, of, start, end };

const mention = (office: OfficeTerm | null, more: Partial<LeaderMention> = {}): LeaderMention => ({
  kind: 'leader',
  start: 0,
  end: 3,
  rule: 'test',
  confidence: 1,
  leaderId: 'Q1',
  name: 'Ada Roe',
  office,
  inOffice: true,
  now: null,
  ...more,
});

const plain = (words: string | null) => words?.replaceAll(/\s/gu, ' ') ?? null;

test.each([
  ['Chancellor of the Exchequer', 'United Kingdom', 'Chancellor of the Exchequer, United Kingdom'],
  ['Leader of the House of Commons', 'Canada', 'Leader of the House of Commons, Canada'],
  ['Secretary of State', 'United States', 'Secretary of State of the United States'],
  ['Minister', '', 'Minister'],
])('%s, %s', (title, of, words) => {
  expect(officeName(term(title, of), english)).toBe(words);
});

describe('places take "the" where English says it', () => {
  test.each([
    ['Russia', 'President of Russia'],
    ['NATO', 'President of NATO'],
    ['Ukraine', 'President of Ukraine'],
    ['South Carolina', 'President of South Carolina'],
    ['United States', 'President of the United States'],
    ['United Kingdom', 'President of the United Kingdom'],
    ['Netherlands', 'President of the Netherlands'],
    ['European Commission', 'President of the European Commission'],
    ['Czech Republic', 'President of the Czech Republic'],
    ['World Bank', 'President of the World Bank'],
    ['EU', 'President of the EU'],
    ['the Gambia', 'President of the Gambia'],
    ['Unionville', 'President of Unionville'],
    ['', 'President'],
  ])('%s', (place, expected) => {
    expect(officeName(term('President', place), english)).toBe(expected);
  });
});

describe('the office on the article’s date', () => {
  test.each([
    ['held', mention(term('President', 'Russia')), 'President of Russia · since May 2012'],
    ['as precise as known', mention(term('President', 'Russia', '2012')), 'President of Russia · since 2012'],
    [
      'held then, ended since',
      mention(term('President', 'Chile', '2018-03-11', '2022-03-11')),
      'President of Chile · Mar 2018 – Mar 2022',
    ],
    [
      'no longer held then',
      mention(term('President', 'Chile', '2018-03-11', '2022-03-11'), { inOffice: false }),
      'Former President of Chile · Mar 2018 – Mar 2022',
    ],
    [
      'known from the text alone',
      mention(term('Foreign Minister', 'Freedonia', '')),
      'Foreign Minister of Freedonia',
    ],
    ['start not known', mention(term('Envoy', 'Freedonia', '', '2020')), 'Envoy of Freedonia · until 2020'],
    ['not known', mention(null), 'Office not known'],
  ])('%s', (_case, leader, expected) => {
    expect(plain(officeWords(leader, english))).toBe(expected);
  });

  test('lists leave the term out', () => {
    expect(heldOffice(mention(term('President', 'Chile'), { inOffice: false }), english)).toBe(
      'Former President of Chile',
    );
  });
});

test('the office of today is told only when it is another', () => {
  const now = term('Prime Minister', 'Chile', '2024-10');
  expect(plain(officeNowWords(mention(null, { now }), english))).toBe(
    'Now: Prime Minister of Chile · since Oct 2024',
  );
  expect(officeNowWords(mention(term('President', 'Chile')), english)).toBeNull();
});

describe('a term known from lists does not claim its days', () => {
  test.each([
    ['1997', '2008', 'Mayor of Nowhere · listed 1997 – 2008'],
    ['2019-06', '2019-06', 'Mayor of Nowhere · listed in Jun 2019'],
  ])('%s to %s', (start, end, words) => {
    const office: OfficeTerm = { title: 'Mayor', of: 'Nowhere', start, end, seen: true };
    expect(plain(officeWords(mention(office), english))).toBe(words);
  });
});
