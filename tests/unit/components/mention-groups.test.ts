import { expect, test } from 'vitest';
import { datesOnPage, leadersOnPage } from '#components/popup/mention-groups.ts';
import type { MentionOnPage } from '#components/popup/popup-model.ts';
import type { DateValue } from '#lib/core/dates/value.ts';

const at = (start: number, text: string, confidence = 1) => ({
  start,
  end: start + text.length,
  rule: 'test',
  confidence,
});

const leader = (start: number, leaderId: string, text: string, confidence = 1): MentionOnPage => ({
  text,
  mention: {
    ...at(start, text, confidence),
    kind: 'leader',
    leaderId,
    name: leaderId,
    office: null,
    inOffice: false,
    now: null,
  },
});

const date = (start: number, text: string, value: DateValue): MentionOnPage => ({
  text,
  mention: { ...at(start, text), kind: 'date', date: value },
});

const PAGE = [
  leader(0, 'roe', 'Roe'),
  date(5, 'Thursday', { type: 'DATE', value: '2025-05-15' }),
  leader(20, 'doe', 'Jo Doe'),
  leader(30, 'doe', 'Doe'),
  date(40, 'March', { type: 'DATE', value: '2025-03' }),
  date(50, 'tomorrow', { type: 'DATE', value: '2025-05-15' }),
  date(60, 'early March', { type: 'DATE', value: '2025-03', mod: 'START' }),
];

test('leaders: most often named first', () => {
  const rows = leadersOnPage(PAGE).map(({ key, text, mentions }) => [
    key,
    text,
    mentions.map(({ start }) => start),
  ]);
  expect(rows).toEqual([
    ['doe', 'Jo Doe', [20, 30]],
    ['roe', 'Roe', [0]],
  ]);
});

test('dates: in reading order, the same day once, early March apart from March', () => {
  const rows = datesOnPage(PAGE).map(({ text, mentions }) => [text, mentions.map(({ start }) => start)]);
  expect(rows).toEqual([
    ['Thursday', [5, 50]],
    ['March', [40]],
    ['early March', [60]],
  ]);
});

test('what is not marked is not listed', () => {
  const unmarked = [
    leader(0, 'bush', 'bush', 0.2),
    date(9, 'every week', { type: 'SET', value: 'P1W' }),
    date(30, 'three days', { type: 'DURATION', value: 'P3D' }),
  ];
  expect(leadersOnPage(unmarked)).toEqual([]);
  expect(datesOnPage(unmarked)).toEqual([]);
});
