import { describe, expect, test } from 'vitest';
import { createNameSearch, inEither, NO_NAMES } from '#lib/core/search/query/name-search.ts';
import { loadNames } from '#lib/data/load-names.ts';

const PEOPLE = [
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Володимир Зеленський', '泽连斯基'],
  ['Recep Tayyip Erdoğan'],
  ['Kim Jong-un'],
];
const names = createNameSearch(PEOPLE, (person) => `P${person}`);

describe('found', () => {
  test.each([
    ['zelenskyy', 'P0'],
    ['zel', 'P0'],
    ['volodymyr zel', 'P0'],
    ['Зелен', 'P0'],
    ['зе', ''],
    ['泽连', 'P0'],
    ['ERDOGAN', 'P1'],
    ['jong-un', 'P2'],
  ])('%j', (typed, ids) => {
    expect([...names(typed, true)].join()).toBe(ids);
  });
});

describe('not found', () => {
  test.each(['', 'ze', 'elensky', 'zelensky volodymyr', ';', 'kim ; jong'])('%j', (typed) => {
    expect([...names(typed, true)]).toEqual([]);
  });

  test('a whole word is meant where it is quoted', () => {
    expect([...names('zelensk', false)]).toEqual([]);
    expect([...names('zelensky', false)]).toEqual(['P0']);
  });
});

test('of two lists the people of both are found', () => {
  const own = createNameSearch([['Jane Roe', 'Zelda Poe']], () => 'own:1');
  expect([...inEither(own, names)('zel', true)]).toEqual(['own:1', 'P0']);
  expect([...inEither(own, NO_NAMES)('poe', true)]).toEqual(['own:1']);
  expect([...inEither(own, names)('nobody', true)]).toEqual([]);
});

test('the roster is found by any spelling', () => {
  const roster = loadNames();
  for (const typed of ['Zelenski', 'Зеленский', '泽连斯基'])
    expect([...roster(typed, true)], typed).toContain('Q3874799');
});
