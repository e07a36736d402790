import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber, parseSpokenYear } from '#lib/core/dates/en/numerals.ts';

test.each([
  ['3', 3],
  ['1,500', 1500],
  ['2.5', 2.5],
  ['2 1/2', 2.5],
  ['1/4', 0.25],
  ['twenty-five', 25],
  ['Twenty five', 25],
  ['a hundred', 100],
  ['two hundred and six', 206],
  ['two thousand', 2000],
  ['a dozen', 12],
  ['three dozen', 36],
])('%s is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['some', '', '1/0', 'twenty-odd', '1.2.3'])('%s is no number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test.each([
  ['nineteen ninety-six', 1996],
  ['nineteen eighty', 1980],
  ['Twenty twenty-five', 2025],
  ['two thousand', 2000],
  ['two thousand and eight', 2008],
])('%s is the year %i', (text, year) => {
  expect(parseSpokenYear(text)).toBe(year);
});

test.each(['nineteen', 'nineteen five', 'twenty-five', 'five hundred', 'three thousand', 'ten twenty'])(
  '%s is no year',
  (text) => {
    expect(parseSpokenYear(text)).toBeNull();
  },
);

test('digits are read back', () => {
  fc.assert(
    fc.property(fc.nat(999_999), (number) => {
      expect(parseNumber(number.toLocaleString('en-US'))).toBe(number);
    }),
  );
});
