import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDayNumber } from '#lib/core/dates/calendar.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';

describe('text', () => {
  test.each([
    ['harbour vote', ['harbour*', 'vote*']],
    ['"harbour vote"', ['harbour vote']],
    ['„Hafen Wahl“ x', ['hafen wahl', 'x*']],
    ['jong-un', ['jong un*']],
    ['泽连斯基', ['泽连 连斯 斯基*']],
    ['泽', ['泽*']],
    ['"泽"', ['泽*']],
    ['Q: who', ['q*', 'who*']],
    ['tags:x', ['tags x*']],
    ['— …', []],
    ['', []],
  ])('%j', (query, clauses) => {
    const { text, problems } = parseQuery(query);
    expect(text.map(({ terms, isPrefix }) => terms.join(' ') + (isPrefix ? '*' : ''))).toEqual(clauses);
    expect(problems).toEqual([]);
  });
});

describe('operators', () => {
  test('each goes to its list, in any case', () => {
    const query = parseQuery('TAG:peace site:"The Gazette" leader:Élysée x');
    expect(query.tags).toEqual([{ typed: 'peace', words: ['peace'], isExact: false }]);
    expect(query.sites).toEqual([{ typed: 'The Gazette', words: ['the', 'gazette'], isExact: true }]);
    expect(query.leaders).toEqual([{ typed: 'Élysée', words: ['elysee'], isExact: false }]);
    expect(query.text).toHaveLength(1);
  });

  test('of several days the narrowest holds', () => {
    const { before, after } = parseQuery('before:2025 before:2024-06 after:2020 after:2021-03-04');
    expect(before).toBe(toDayNumber({ year: 2024, month: 6, day: 1 }));
    expect(after).toBe(toDayNumber({ year: 2021, month: 3, day: 4 }));
  });

  test('mentions takes a period or two', () => {
    const first = toDayNumber({ year: 2022, month: 1, day: 1 });
    const last = toDayNumber({ year: 2023, month: 3, day: 31 });
    expect(parseQuery('mentions:2022..2023-03').mentions).toEqual([{ first, last }]);
    expect(parseQuery('mentions:2022-w10').mentions).toHaveLength(1);
  });
});

describe('problems are named and left out', () => {
  test.each([
    ['a tag:', 'no-value', 2, 6],
    ['tag:""', 'no-value', 0, 6],
    ['before:soon b', 'no-date', 0, 11],
    ['before:2024-02-30', 'no-date', 0, 17],
    ['mentions:2023..2022', 'no-date', 0, 19],
    ['mentions:2020..2021..2022', 'no-date', 0, 25],
    ['x "open end', 'open-quote', 2, 11],
  ])('%j: %s', (query, kind, start, end) => {
    expect(parseQuery(query).problems).toEqual([{ kind, span: { start, end } }]);
  });

  test('more than anyone types', () => {
    const query = 'a '.repeat(40);
    expect(parseQuery(query).text).toHaveLength(32);
    expect(parseQuery(query).problems).toEqual([{ kind: 'too-long', span: { start: 64, end: 80 } }]);
  });
});

test('whatever is typed is read, and every problem lies in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('tag:', 'before:', '"', '..', '«', ' '),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const query = pieces.join('');
      for (const { span } of parseQuery(query).problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(query.length);
      }
    }),
  );
});
