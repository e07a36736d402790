import { describe, expect, test } from 'vitest';
import { tokenise } from '#lib/core/search/text/tokenise.ts';

const CASES: readonly [text: string, terms: string][] = [
  ['', ''],
  [' — … 👩‍🚀 ', ''],
  ['Harbour vote', 'harbour vote'],
  ['Élections ÉLECTIONS', 'elections elections'],
  ["Russia's O'Brien’s don't", 'russia obrien dont'],
  ['l’Europe d’Estaing', 'l europe d estaing'],
  ["dell'Unione", 'dell unione'],
  ['Kim Jong-un', 'kim jong un'],
  ['2025-06', '2025 06'],
  ['Зеленський Й', 'зеленськии и'],
  ['泽连斯基', '泽连 连斯 斯基 基'],
  ['泽', '泽'],
  ['G7峰会', 'g7 峰会 会'],
  ['젤렌스키 대통령', '젤렌 렌스 스키 키 대통 통령 령'],
  // Voicing marks are accents to folding, in texts and queries alike.
  ['ゼレン', 'ゼレ レン ン'],
  ['soft\u00ADhyphen', 'softhyphen'],
  ['a\nb\tc', 'a b c'],
];

test.each(CASES)('%j is %j', (text, terms) => {
  expect(
    tokenise(text)
      .map(({ term }) => term)
      .join(' '),
  ).toBe(terms);
});

describe('where a term stands', () => {
  test('a possessive is outside, an accent inside', () => {
    expect(tokenise('é Russia’s')).toEqual([
      { term: 'e', start: 0, end: 1 },
      { term: 'russia', start: 2, end: 8 },
    ]);
  });

  test('a pair is two characters of the text', () => {
    expect(tokenise('在泽连')).toEqual([
      { term: '在泽', start: 0, end: 2 },
      { term: '泽连', start: 1, end: 3 },
      { term: '连', start: 2, end: 3 },
    ]);
  });
});

test('a run without end is cut', () => {
  expect(tokenise('x'.repeat(100_000))[0]?.term).toBe('x'.repeat(40));
});
