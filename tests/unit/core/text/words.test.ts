import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '#lib/core/text/words.ts';

/** Words as `folded`, with `+` where joined to the word before and `!` where one opens. */
const CASES: readonly (readonly [text: string, words: string])[] = [
  ['Vladimir Putin met', '!vladimir +putin +met'],
  ['Kim Jong-un', '!kim +jong +un'],
  ["Putin's plan", '!putin plan'],
  ['Putin’s plan', '!putin plan'],
  ["O'Brien left", '!obrien +left'],
  ['Ends. Begins', '!ends !begins'],
  ['George H. W. Bush', '!george +h +w +bush'],
  ['George H.W. Bush', '!george +h +w +bush'],
  ['Gov. Roe', '!gov +roe'],
  ['one, two', '!one two'],
  ['“Quoted” text', '!quoted !text'],
  ['one — two', '!one !two'],
  ['習近平', '!習 +近 +平'],
  ['ab習cd', '!ab +習 +cd'],
  ['a\u00A0b', '!a +b'],
  ['block\n\nblock', '!block !block'],
  ['', ''],
  ['… — !', ''],
];

describe('splitWords', () => {
  test.each(CASES)('%s', (text, words) => {
    const shown = splitWords(text).map(
      (word) => `${word.opens ? '!' : ''}${word.joined && !word.opens ? '+' : ''}${word.folded}`,
    );
    expect(shown.join(' ')).toBe(words);
  });
});

test('a possessive ending is outside the span and said of the word', () => {
  const [word] = splitWords("Barbados' and Putin's");
  expect(word).toMatchObject({ start: 0, end: 8, possessive: true });
  expect(splitWords("Putin's")[0]).toMatchObject({ start: 0, end: 5, possessive: true });
  for (const { possessive } of splitWords('習S O’Keefes')) expect(possessive).toBe(false);
});

test('words are in order, apart, inside the text and not empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let free = 0;
      for (const { start, end } of splitWords(text)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        free = end;
      }
      expect(free).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test('in text of letters, digits, spaces and stops they are the runs that a pattern finds', () => {
  const pieces = [
    'Roe',
    'roe',
    'ROE',
    'É',
    'été',
    'Путин',
    '9',
    '1996',
    'mr',
    'Gov',
    ' ',
    '  ',
    '. ',
    ', ',
    '; ',
    '\n',
    '—',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const oracle = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        folded: word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
        capital: /^\p{Lu}/u.test(word),
        upper: /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word),
      }));
      expect(
        splitWords(text).map(({ start, end, folded, capital, upper }) => ({
          start,
          end,
          folded,
          capital,
          upper,
        })),
      ).toEqual(oracle);
    }),
    { numRuns: 1000 },
  );
});

test('of plain lower-case text they are what a split at spaces gives', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word), (plain) => {
      expect(splitWords(plain.join(' ')).map(({ folded }) => folded)).toEqual(plain);
    }),
  );
});
