import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCodePoints } from '#lib/core/text/code-points.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['😀', 1],
  ['a😀b', 3],
  ['𠮷野家', 3],
  ['\ud83d', 1],
  ['\ude00\ud83d', 2],
  ['\ud83d\ud83d\ude00', 2],
])('%j has %d', (text, count) => {
  expect(countCodePoints(text)).toBe(count);
});

test('as the language itself counts', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude00', '😀', '\ud800', '\udfff') }),
      (text) => {
        expect(countCodePoints(text)).toBe([...text].length);
      },
    ),
  );
});
