import type { DateMention, LeaderMention } from '#lib/core/mention.ts';

export const SAMPLE_LEADER: LeaderMention = {
  kind: 'leader',
  start: 0,
  end: 3,
  rule: 'test',
  confidence: 1,
  leaderId: 'Q1',
  name: 'Ada Roe',
  office: { title: 'President', of: 'Freedonia', start: '2020-01-01' },
  inOffice: true,
  now: { title: 'Chair', of: 'World Bank', start: '2025-09' },
};

export const SAMPLE_DATE: DateMention = {
  kind: 'date',
  start: 20,
  end: 28,
  rule: 'test',
  confidence: 1,
  date: { type: 'DATE', value: '2025-05-15' },
};
