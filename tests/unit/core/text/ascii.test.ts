import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAscii, toAscii } from '#lib/core/text/ascii.ts';

test('reading is the inverse of writing, and what is written is ASCII', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('^', '|', '^!!!', 'Єва | Ева', 'Ка 𝔘 Ка')),
      (text) => {
        expect(toAscii(text)).toMatch(/^[\n\t\x20-\x7e]*$/);
        expect(fromAscii(toAscii(text))).toBe(text);
      },
    ),
    { numRuns: 1000 },
  );
});

test('plain text stays as it is', () => {
  expect(toAscii('Roe\tPresident;1a\n')).toBe('Roe\tPresident;1a\n');
});

test('a name in another alphabet takes a character a letter, and five', () => {
  for (const name of ['Владимир Зеленський', 'بنيامين نتنياهو', 'בנימין נתניהו', 'ウラジーミル'])
    expect(toAscii(name)).toHaveLength(name.length + 5);
});

test('other letters take four', () => {
  expect(toAscii('Þór')).toHaveLength(2 + 5 + 1);
  expect(toAscii('Dvořák')).toHaveLength(4 + 4 + 4);
  expect(toAscii('习近平')).toHaveLength(3 * 4);
});
