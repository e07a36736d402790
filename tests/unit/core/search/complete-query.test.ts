import { describe, expect, test } from 'vitest';
import { completeQuery } from '#lib/core/search/query/complete-query.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import type { FacetCount, Facets } from '#lib/core/search/result/count-facets.ts';

const count = (label: string, notes: number, key = label): FacetCount => ({ key, label, count: notes });
const FACETS: Facets = {
  total: 9,
  leaders: [count('Volodymyr Zelenskyy', 5, 'Q3874799'), count('Vladimir Putin', 3, 'Q7747')],
  tags: [count('peace talks', 4), count('Élections', 2), count('a "b" c', 1)],
  sites: [count('The Gazette', 7)],
  months: [count('2025-06', 9)],
  mentioned: [count('2022', 6), count('2014', 1)],
};

const texts = (query: string, caret = query.length) =>
  completeQuery(query, caret, FACETS).map(({ text }) => text);

describe('offered', () => {
  test.each([
    ['t', ['tag:']],
    ['x LEA', ['leader:']],
    ['tag:', ['tag:"peace talks" ', 'tag:Élections ', 'tag:"a b c" ']],
    ['tag:elec', ['tag:Élections ']],
    ['tag:"peace t', ['tag:"peace talks" ']],
    ['leader:zel', ['leader:"Volodymyr Zelenskyy" ']],
    ['site:gaz', ['site:"The Gazette" ']],
    ['mentions:20', ['mentions:2022 ', 'mentions:2014 ']],
    ['before:', ['before:2025-06 ']],
  ])('%j', (query, expected) => {
    expect(texts(query)).toEqual(expected);
  });
});

describe('not offered', () => {
  test.each(['', 'x', 'tag:nowhere', '"ta', 'tag:peace '])('%j', (query) => {
    expect(texts(query)).toEqual([]);
  });

  test('an operator in the middle of a word', () => {
    expect(texts('tag', 1)).toEqual([]);
  });
});

test('only the piece at the caret is replaced', () => {
  const query = 'war tag:el site:x';
  const [first] = completeQuery(query, 10, FACETS);
  expect(first?.span).toEqual({ start: 4, end: 10 });
});

test('what is completed is understood', () => {
  for (const { text } of completeQuery('tag:', 4, FACETS)) {
    expect(parseQuery(text)).toMatchObject({ problems: [], tags: [{}] });
  }
});
