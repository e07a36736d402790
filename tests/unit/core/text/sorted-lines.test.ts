import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedLines } from '#lib/core/text/sorted-lines.ts';

const key = fc.stringMatching(/^[a-zé習-]{1,6}$/u);
const value = fc.stringMatching(/^[a-z0-9 \t]{0,8}$/);

test('it finds what a map of the same lines finds', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value), fc.array(key), (entries, others) => {
      const map = new Map(Object.entries(entries));
      const lines = new SortedLines(
        [...map]
          .map(([k, v]) => `${k}\t${v}`)
          .sort()
          .join('\n'),
      );
      for (const asked of [...map.keys(), ...others, ''])
        expect(lines.get(asked)).toBe(map.get(asked) ?? null);
    }),
    { numRuns: 500 },
  );
});
