import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAscii, toAscii } from '#lib/core/text/ascii.ts';

test('reading is the inverse of writing, and what is written is ASCII', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('^', '^0041', 'Єва^')), (text) => {
      expect(toAscii(text)).toMatch(/^[\n\t\x20-\x7e]*$/);
      expect(fromAscii(toAscii(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('plain text stays as it is', () => {
  expect(toAscii('Roe\tPresident;1a\n')).toBe('Roe\tPresident;1a\n');
  expect(toAscii('Þór')).toBe('^00de^00f3r');
});
