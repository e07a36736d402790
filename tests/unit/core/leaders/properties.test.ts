import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { loadRoster } from '#lib/data/load-roster.ts';

const roster = loadRoster();
const NAMES = [
  'Vladimir Putin',
  'Recep Tayyip Erdogan',
  'Ursula von der Leyen',
  'Kim Jong-un',
  '習近平',
  'Володимир Зеленський',
];
const PIECES = [
  ...NAMES,
  'Putin',
  'President',
  'May',
  'Trump',
  'Tower',
  'Jr.',
  ', a ',
  '. ',
  "'s",
  '’',
  '-',
  '\u00AD',
  '\n\n',
  '@',
  'the',
  'of',
];

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const newsLike = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((pieces) => pieces.join(' '));
const anyDay = fc.constantFrom(null, '1996', '2016-10', '2025-05-14', 'yesterday', '');

function find(text: string, publishedAt: string | null = '2025-05-14') {
  return recogniseLeaders(text, { lang: 'en', publishedAt, today: '2026-01-15', roster });
}

test('any text is read without a throw, and mentions are in order, apart and inside it', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, newsLike), anyDay, (text, day) => {
      let free = 0;
      for (const { start, end } of find(text, day)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        free = end;
      }
      expect(free).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('what was read before changes nothing: a roster that knows no word yet finds the same', () => {
  fc.assert(
    fc.property(newsLike, anyDay, (text, day) => {
      const fresh = loadRoster();
      expect(
        recogniseLeaders(text, { lang: 'en', publishedAt: day, today: '2026-01-15', roster: fresh }),
      ).toEqual(recogniseLeaders(text, { lang: 'en', publishedAt: day, today: '2026-01-15', roster }));
    }),
    { numRuns: 500 },
  );
});

test('a full name among small words is found wherever a plain search finds it', () => {
  const filler = fc.array(fc.constantFrom('and', 'with', 'then', 'yesterday', 'said', 'quietly'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(filler, fc.constantFrom(...NAMES)), { maxLength: 8 }),
      filler,
      (parts, last) => {
        const text = [...parts.map(([words, name]) => `${words.join(' ')} ${name}`), last.join(' ')].join(
          ', ',
        );
        const oracle = NAMES.flatMap((name) =>
          [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => [index, index + name.length]),
        );
        oracle.sort(([a = 0], [b = 0]) => a - b);
        expect(find(text).map(({ start, end }) => [start, end])).toEqual(oracle);
      },
    ),
  );
});

test('soft hyphens and odd spaces and hyphens change the span, not the person', () => {
  const space = fc.constantFrom(' ', '\u00A0', '  ', '\u2009');
  const rest = fc.constantFrom('-un', '\u2010un', '\u2011un', ' Un', '-Un');
  const softHyphenAt = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(space, rest, softHyphenAt, (between, last, at) => {
      const name = `Kim${between}${'Jong'.slice(0, at)}\u00AD${'Jong'.slice(at)}${last}`;
      expect(find(`Later ${name} spoke.`)).toMatchObject([
        { start: 6, end: 6 + name.length, leaderId: 'Q56226' },
      ]);
    }),
  );
});
