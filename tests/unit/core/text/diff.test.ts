import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff, type Edit } from '#lib/core/text/diff.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

/** Length of the longest common subsequence, by the plain table. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const [row, above] = [table[i] ?? [], table[i - 1] ?? []];
      row[j] = a[i - 1] === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    }
  }
  return table[a.length]?.[b.length] ?? 0;
}

function count(edits: readonly Edit[], kind: Edit['kind']): number {
  return edits.reduce((sum, edit) => sum + (edit.kind === kind ? edit.count : 0), 0);
}

test('the script makes one into the other, and no shorter one does', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const edits = diff(a, b, a.length + b.length) ?? [];
      let [i, j] = [0, 0];
      for (const { kind, count: run } of edits) {
        if (kind === 'same') expect(a.slice(i, i + run)).toEqual(b.slice(j, j + run));
        if (kind !== 'added') i += run;
        if (kind !== 'removed') j += run;
      }
      expect([i, j]).toEqual([a.length, b.length]);
      expect(count(edits, 'same')).toBe(commonLength(a, b));
    }),
  );
});

test('more edits than asked for are none', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(24), (a, b, most) => {
      const needed = a.length + b.length - 2 * commonLength(a, b);
      expect(diff(a, b, most) === null).toBe(needed > most);
    }),
  );
});

test.each([
  ['nothing', [], [], []],
  ['equal', ['a', 'b'], ['a', 'b'], [{ kind: 'same', count: 2 }]],
  [
    'a word changed',
    ['a', 'b', 'c'],
    ['a', 'x', 'c'],
    [
      { kind: 'same', count: 1 },
      { kind: 'removed', count: 1 },
      { kind: 'added', count: 1 },
      { kind: 'same', count: 1 },
    ],
  ],
  ['all new', [], ['a'], [{ kind: 'added', count: 1 }]],
] as const)('%s', (_, before, after, edits) => {
  expect(diff(before, after, 10)).toEqual(edits);
});
