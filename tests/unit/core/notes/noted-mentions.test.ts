import { expect, test } from 'vitest';
import type { Mention } from '#lib/core/mention.ts';
import { notedMentions } from '#lib/core/notes/noted-mentions.ts';

const TEXT = 'Rutte spoke on Monday.\n\nTrump met Rutte on Tuesday; Trump left.\n\nNobody here.';

function leader(name: string, nth = 0, confidence = 1): Mention {
  const start = place(name, nth);
  const whose = { leaderId: `id-${name}`, name, office: null, inOffice: false, now: null };
  return { kind: 'leader', start, end: start + name.length, rule: 'test', confidence, ...whose };
}

function date(words: string, value: string): Mention {
  const start = place(words, 0);
  return {
    kind: 'date',
    start,
    end: start + words.length,
    rule: 'test',
    confidence: 1,
    date: { type: 'DATE', value },
  };
}

function place(words: string, nth: number): number {
  let at = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) at = TEXT.indexOf(words, at + 1);
  return at;
}

const MENTIONS = [
  leader('Rutte'),
  date('Monday', '2025-06-23'),
  leader('Trump'),
  leader('Rutte', 1),
  date('Tuesday', '2025-06-24'),
  leader('Trump', 1),
  leader('Nobody', 0, 0.1),
];

test('who and when stands in the passage’s paragraph, each once', () => {
  const start = TEXT.indexOf('met');
  expect(notedMentions(TEXT, { start, end: start + 3 }, MENTIONS)).toEqual({
    leaders: [
      { id: 'id-Trump', name: 'Trump' },
      { id: 'id-Rutte', name: 'Rutte' },
    ],
    dates: [{ text: 'Tuesday', value: '2025-06-24' }],
  });
});

test('a passage over two paragraphs has both', () => {
  const { dates } = notedMentions(TEXT, { start: 6, end: TEXT.indexOf('met') }, MENTIONS);
  expect(dates.map(({ value }) => value)).toEqual(['2025-06-23', '2025-06-24']);
});

test('what is not sure enough to be marked is not kept either', () => {
  const start = TEXT.indexOf('here');
  expect(notedMentions(TEXT, { start, end: start + 4 }, MENTIONS)).toEqual({ leaders: [], dates: [] });
});
