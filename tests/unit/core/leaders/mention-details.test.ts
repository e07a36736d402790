import { describe, expect, test } from 'vitest';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { createRosterIndex } from '#lib/core/leaders/roster-index.ts';
import { MARKING_CONFIDENCE } from '#lib/core/mention.ts';
import { renderRoster } from '#lib/data/build/render.ts';
import { loadRoster } from '#lib/data/load-roster.ts';

const roster = loadRoster();

function only(text: string, publishedAt: string | null, today = '2026-01-15') {
  const found = recogniseLeaders(text, { lang: 'en', publishedAt, today, roster });
  expect(found).toHaveLength(1);
  const [mention] = found;
  if (!mention) throw new Error('nothing found');
  return mention;
}

const OFFICES: readonly (readonly [
  text: string,
  day: string | null,
  office: string,
  inOffice: boolean,
  now: string | null,
])[] = [
  ['Vladimir Putin', '2010-06-01', 'Prime Minister', true, 'President'],
  ['Vladimir Putin', '2005-06-01', 'President', true, 'President'],
  ['Vladimir Putin', '2025-06-01', 'President', true, null],
  ['Barack Obama', '2019-06-01', 'President', false, null],
  ['Barack Obama', '2008-06', 'Presidential Candidate', true, null],
  ['Angela Merkel', '2005-11-22', 'Chancellor', true, null],
  ['Angela Merkel', '2005-11-21', 'Leader of the CDU', true, null],
  ['Mark Rutte', '2024-07-20', 'Prime Minister', false, 'Secretary General'],
  ['Mark Rutte', '2025', 'Secretary General', true, null],
  ['Mario Draghi', null, 'Prime Minister', false, null],
  ['Giorgia Meloni', '2025-05-14T21:40:00-04:00', 'Prime Minister', true, null],
  ['Hillary Clinton', '2018-01-01', 'Secretary of State', false, null],
];

describe('the office on the day of the article', () => {
  test.each(OFFICES)('%s on %s', (text, day, office, inOffice, now) => {
    const mention = only(text, day);
    expect([mention.office?.title, mention.inOffice, mention.now?.title ?? null]).toEqual([
      office,
      inOffice,
      now,
    ]);
  });
});

const RULES: readonly (readonly [text: string, rule: string])[] = [
  ['Vladimir Putin', 'full-name'],
  ['President Putin', 'titled-surname'],
  ['Aides to Putin left.', 'prominent-surname'],
  ['Foreign Minister Jane Roe left.', 'office-before-name'],
  ["Jane Roe, the country's finance minister, left.", 'office-after-name'],
];

describe('the rule that found it', () => {
  test.each(RULES)('%s', (text, rule) => {
    const mention = only(text, '2025-05-14');
    expect(mention.rule).toBe(rule);
    expect(mention.confidence).toBeGreaterThan(MARKING_CONFIDENCE);
    expect(mention.confidence).toBeLessThanOrEqual(1);
  });
});

test('a short name alone needs a reason', () => {
  const find = (text: string) =>
    recogniseLeaders(text, { lang: 'en', publishedAt: '2025-05-14', today: '2025-05-14', roster });
  expect(find('Nobody saw Annan.')).toEqual([]);
  expect(find('Nobody saw Annan. Kofi Annan was away.').map(({ rule }) => rule)).toEqual([
    'follow-up',
    'full-name',
  ]);
});

test('without a publication date nobody is too early and offices are those of today', () => {
  const mention = only('George Weah', null);
  expect(mention.office?.title).toBe('President');
});

test('a person of the text has the text as id and its title as office', () => {
  const mention = only('Foreign Minister Jane Roe left.', '2025-05-14');
  expect(mention).toMatchObject({
    leaderId: 'text:jane roe',
    name: 'Jane Roe',
    office: { title: 'Foreign Minister', of: '', start: '' },
    inOffice: true,
    now: null,
  });
});

test('a person of the text who is said to be former is not in office', () => {
  const mention = only('Former Finance Minister Jane Roe left.', '2025-05-14');
  expect(mention).toMatchObject({ office: { title: 'Finance Minister' }, inOffice: false });
});

test('an empty roster and an empty text find nothing', () => {
  const empty = createRosterIndex(renderRoster([]));
  const context = { lang: 'en', publishedAt: null, today: '2026-01-15', roster: empty };
  expect(recogniseLeaders('', context)).toEqual([]);
  expect(recogniseLeaders('Vladimir Putin', context)).toEqual([]);
});
