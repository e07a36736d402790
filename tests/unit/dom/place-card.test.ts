import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '#lib/dom/interface/place-card.ts';

const VIEWPORT = { width: 1000, height: 700 };
const CARD = { width: 320, height: 120 };
const words = (left: number, top: number) => ({ left, top, width: 90, height: 20 });

test.each([
  ['below the words', words(100, 100), { left: 100, top: 128 }],
  ['above them where there is no room below', words(100, 640), { left: 100, top: 512 }],
  ['inside the right edge', words(950, 100), { left: 672, top: 128 }],
  ['inside the left edge', words(-40, 100), { left: 8, top: 128 }],
])('%s', (_, box, place) => {
  expect(placeCard(CARD, box, VIEWPORT)).toEqual(place);
});

const size = fc.record({ width: fc.integer({ min: 1, max: 600 }), height: fc.integer({ min: 1, max: 600 }) });
const box = fc.record({
  left: fc.integer({ min: -500, max: 1500 }),
  top: fc.integer({ min: -500, max: 1500 }),
  width: fc.integer({ min: 0, max: 600 }),
  height: fc.integer({ min: 0, max: 60 }),
});

test('a card that fits is wholly seen, wherever the words are', () => {
  fc.assert(
    fc.property(size, box, (card, at) => {
      const { left, top } = placeCard(card, at, VIEWPORT);
      expect(left >= 8 && left + card.width <= VIEWPORT.width - 8).toBe(true);
      expect(top >= 8 && top + card.height <= VIEWPORT.height - 8).toBe(true);
    }),
  );
});

test('it covers the words only where there is room neither above nor below', () => {
  fc.assert(
    fc.property(size, box, (card, at) => {
      const isSeen = at.top >= 0 && at.top + at.height <= VIEWPORT.height;
      const hasRoom =
        at.top - card.height - 16 >= 0 || at.top + at.height + card.height + 16 <= VIEWPORT.height;
      if (!isSeen || !hasRoom) return;
      const { top } = placeCard(card, at, VIEWPORT);
      expect(top >= at.top + at.height || top + card.height <= at.top).toBe(true);
    }),
  );
});
