import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks, axisX, dayAt } from '#components/library/timeline/time-axis.ts';

const span = fc
  .tuple(fc.integer({ min: -700_000, max: 50_000 }), fc.nat(700_000))
  .map(([first, days]) => ({ first, last: first + days }));
const width = fc.integer({ min: 200, max: 1200 });

test('ticks stand in order, within the axis, apart from each other', () => {
  fc.assert(
    fc.property(span, width, (shown, pixels) => {
      const ticks = axisTicks(shown, pixels);
      expect(ticks.length).toBeLessThanOrEqual(Math.ceil(pixels / 60) + 1);
      ticks.forEach(({ x }, i) => {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(pixels);
        // A February is shorter than the month on average.
        if (i > 0) expect(x - (ticks[i - 1]?.x ?? 0)).toBeGreaterThan(64);
      });
    }),
  );
});

test('the day at the place of a day is that day', () => {
  fc.assert(
    fc.property(span, fc.nat(), width, (shown, offset, pixels) => {
      const day = shown.first + (offset % (shown.last - shown.first + 1));
      const middle = (axisX(day, shown, pixels) + axisX(day + 1, shown, pixels)) / 2;
      expect(dayAt(middle, shown, pixels)).toBe(day);
    }),
  );
});

test('beside the axis are its first and last day', () => {
  expect(dayAt(-50, { first: 10, last: 20 }, 100)).toBe(10);
  expect(dayAt(500, { first: 10, last: 20 }, 100)).toBe(20);
});
