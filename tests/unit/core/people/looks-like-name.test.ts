import { expect, test } from 'vitest';
import { looksLikeName } from '#lib/core/people/looks-like-name.ts';

test.each([
  'Jane Roe',
  ' Jane Roe ',
  'Zoltán Kiss',
  'J. K. Roe',
  'J.K. Roe Jr.',
  'Jean-Luc Mélenchon',
  'Valéry Giscard d’Estaing',
  'Ursula von der Leyen',
  'Bashar al-Assad',
  'Mohammed bin Salman',
  'Володимир Зеленський',
  'محمود عباس',
  'בנימין נתניהו',
  '习近平',
  '安倍晋三',
  'アンゲラ・メルケル',
])('%s may be a name', (words) => {
  expect(looksLikeName(words)).toBe(true);
});

test.each([
  '',
  'Roe',
  'the minister',
  'Jane spoke',
  'said Jane',
  'Jane Roe.',
  'Jane Roe said on Monday that Kiss',
  'Jane Roe, Kiss',
  'Jane\n\nRoe',
  '3 May',
  'May 2025',
  'https://example.org/Jane Roe',
  '习',
  '习近平。',
  `${'A'.repeat(30)} ${'B'.repeat(40)}`,
])('%j is none', (words) => {
  expect(looksLikeName(words)).toBe(false);
});
