import { expect, test } from 'vitest';
import { ENGLISH } from '#lib/core/dates/en/english.ts';
import { lex } from '#lib/core/dates/grammar/lex.ts';
import { findReadings } from '#lib/core/dates/grammar/match.ts';
import { requirementsOf } from '#lib/core/dates/grammar/requirements.ts';
import { HOLIDAYS } from '../cases/holidays.ts';
import { NEGATIVES } from '../cases/negatives.ts';
import { RANGES } from '../cases/ranges.ts';
import { FOCUS, POSTS, RELATIVE } from '../cases/relative.ts';
import { TIMES } from '../cases/times.ts';
import { readCase } from '../read-case.ts';

test.each([
  ['[ab][c]', ['ab', 'c']],
  ['[a]?[b]', ['b']],
  ['[a]{0,4}[b]{1,2}', ['b']],
  ['[a]|[bc]', ['abc']],
  ['([a]|[b][c])[d]', ['ab', 'd']],
  ['([a]|[b]?)[d]', ['d']],
  ['([a][b])?[c]', ['c']],
  ['(?<x>[a])[b]', ['a', 'b']],
  ['(?:[a])(?=[b])', ['a', 'b']],
  ['(?<=[a])[b]', ['a', 'b']],
  ['(?<![a])[b](?![c])', ['b']],
  ['[\\-\\]]', ['-]']],
  ['[a]|', []],
])('%s needs %j', (source, requirements) => {
  expect(requirementsOf(source).map((symbols) => symbols.join(''))).toEqual(requirements);
});

test('nearly every form needs something', () => {
  const idle = ENGLISH.rules.filter(({ requirements }) => requirements.length === 0);
  expect(idle.map(({ rule }) => rule.name)).toEqual([]);
});

test('rules find the same whether or not it is asked what they need', () => {
  const sentences = [
    ...[FOCUS, POSTS, RELATIVE, HOLIDAYS, RANGES, TIMES].flatMap(({ cases }) =>
      cases.map((dateCase) => readCase(dateCase).text),
    ),
    ...Object.values(NEGATIVES).flat(),
  ];
  const careless = ENGLISH.rules.map((rule) => ({ ...rule, requirements: [] }));
  for (const sentence of sentences) {
    const lexed = lex(sentence, ENGLISH.vocabulary);
    expect(findReadings(lexed, ENGLISH.rules, ENGLISH.vocabulary)).toEqual(
      findReadings(lexed, careless, ENGLISH.vocabulary),
    );
  }
});
