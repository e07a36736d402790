import { expect, test } from 'vitest';
import { blend, contrastRatio, parseColor } from './contrast.ts';

// Ratios as published with WCAG and by its checkers.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s is %f : 1', (text, ground, expected) => {
  expect(contrastRatio(parseColor(text), parseColor(ground))).toBeCloseTo(expected, 2);
});

test('half of black on white is middle grey', () => {
  expect(blend(parseColor('rgb(0 0 0 / 50%)'), parseColor('#ffffff'))).toEqual([127.5, 127.5, 127.5, 1]);
});

test.each(['red', '#fff', 'rgb(1, 2, 3)'])('%s is refused rather than misread', (css) => {
  expect(() => parseColor(css)).toThrow('Unknown way to write a colour');
});
