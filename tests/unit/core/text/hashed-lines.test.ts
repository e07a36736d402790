import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashLines, lookUp } from '#lib/core/text/hashed-lines.ts';

const key = fc.stringMatching(/^[a-zé習-]{0,6}$/u);
const value = fc.stringMatching(/^[a-z0-9 \t]{0,8}$/);

test('it finds what a map of the same lines finds', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 60 }), fc.array(key), (entries, others) => {
      const map = new Map(Object.entries(entries));
      const text = hashLines(map);
      for (const asked of [...map.keys(), ...others, ''])
        expect(lookUp(text, asked)).toBe(map.get(asked) ?? null);
    }),
    { numRuns: 500 },
  );
});

test('a key that begins another, or a line, is not that line', () => {
  const text = hashLines(new Map([['roemer', 'roe\tmer']]));
  expect(['roe', 'roemers', '', 'mer'].map((asked) => lookUp(text, asked))).toEqual(Array(4).fill(null));
});

test('the text is the same in whatever order the keys come', () => {
  const entries: [string, string][] = [
    ['roe', '1'],
    ['doe', '2'],
    ['poe', '3'],
  ];
  expect(hashLines(new Map(entries.reverse()))).toEqual(hashLines(new Map(entries)));
});

test('a text too long for its directory is refused', () => {
  expect(() => hashLines(new Map([['roe', 'x'.repeat(36 ** 4)]]))).toThrow(RangeError);
});
