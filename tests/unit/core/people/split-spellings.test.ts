import { expect, test } from 'vitest';
import { splitSpellings } from '#lib/core/people/split-spellings.ts';

test.each([
  ['', []],
  [' , ;', []],
  ['Jane Roe', ['Jane Roe']],
  ['J.  Roe, Roe; Jane', ['J. Roe', 'Roe', 'Jane']],
  ['习近平，習近平、Си Цзиньпин', ['习近平', '習近平', 'Си Цзиньпин']],
  ['عباس، أبو مازن', ['عباس', 'أبو مازن']],
  ['Roe, Roe', ['Roe']],
  ['12, …, Roe', ['Roe']],
])('%s', (typed, expected) => {
  expect(splitSpellings(typed)).toEqual(expected);
});
