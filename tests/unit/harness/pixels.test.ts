import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { type Colour, shareChanged, shareOfColour } from '#tests/harness/pixels.ts';

function picture(...pixels: readonly Colour[]): PNG {
  const png = new PNG({ width: pixels.length, height: 1 });
  png.data = Buffer.from(pixels.flatMap((pixel) => [...pixel, 255]));
  return png;
}

const WHITE: Colour = [255, 255, 255];
const YELLOW: Colour = [253, 224, 71];

test.each([
  ['all of it', [YELLOW, YELLOW], 1],
  ['half of it', [YELLOW, WHITE], 0.5],
  ['a colour within the tolerance', [[250, 224, 71]], 1],
  ['a colour beyond it in one channel', [[249, 224, 71]], 0],
  ['none of it', [WHITE], 0],
] as const)('share of a colour: %s', (_, pixels, share) => {
  expect(shareOfColour(picture(...pixels), YELLOW)).toBe(share);
});

test('share that changed', () => {
  expect(shareChanged(picture(WHITE, WHITE), picture(WHITE, YELLOW))).toBe(0.5);
  expect(shareChanged(picture(WHITE), picture(WHITE))).toBe(0);
});

test('pictures of two sizes cannot be compared', () => {
  expect(() => shareChanged(picture(WHITE), picture(WHITE, WHITE))).toThrow('one size');
});
