import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pan, zoomIn, zoomOut } from '#lib/core/library/zoom-span.ts';

const span = fc
  .tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.nat(40_000))
  .map(([first, days]) => ({ first, last: first + days }));
/** An extent and a span within it. */
const within = fc.tuple(span, fc.nat(1000), fc.nat(1000)).map(([inner, before, after]) => ({
  inner,
  extent: { first: inner.first - before, last: inner.last + after },
}));
const lengthOf = ({ first, last }: { first: number; last: number }) => last - first + 1;

describe('whatever the span', () => {
  test('zooming in stays inside, and ends at a week', () => {
    fc.assert(
      fc.property(span, (each) => {
        const next = zoomIn(each);
        expect(next.first).toBeGreaterThanOrEqual(each.first);
        expect(next.last).toBeLessThanOrEqual(each.last);
        expect(lengthOf(next)).toBe(Math.min(lengthOf(each), Math.max(7, Math.round(lengthOf(each) / 2))));
      }),
    );
  });

  test('zooming out holds what was shown, and ends at everything', () => {
    fc.assert(
      fc.property(within, ({ inner, extent }) => {
        const next = zoomOut(inner, extent);
        if (next === null) return;
        expect(next.first).toBeLessThanOrEqual(inner.first);
        expect(next.last).toBeGreaterThanOrEqual(inner.last);
        expect(lengthOf(next)).toBeGreaterThan(lengthOf(inner));
        expect(next).not.toEqual(extent);
      }),
    );
  });

  test('moving keeps its length and stays within the extent', () => {
    fc.assert(
      fc.property(within, fc.constantFrom(-1 as const, 1 as const), ({ inner, extent }, direction) => {
        const next = pan(inner, direction, extent);
        expect(lengthOf(next)).toBe(lengthOf(inner));
        expect(next.first).toBeGreaterThanOrEqual(extent.first);
        expect(next.last).toBeLessThanOrEqual(extent.last);
        expect((next.first - inner.first) * direction).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test.each([
  [zoomIn({ first: 0, last: 99 }), { first: 25, last: 74 }],
  [zoomIn({ first: 0, last: 6 }), { first: 0, last: 6 }],
  [zoomOut({ first: 40, last: 59 }, { first: 0, last: 99 }), { first: 30, last: 69 }],
  [zoomOut({ first: 10, last: 89 }, { first: 0, last: 99 }), null],
  [pan({ first: 0, last: 9 }, 1, { first: 0, last: 99 }), { first: 5, last: 14 }],
  [pan({ first: 88, last: 97 }, 1, { first: 0, last: 99 }), { first: 90, last: 99 }],
  [pan({ first: 2, last: 11 }, -1, { first: 0, last: 99 }), { first: 0, last: 9 }],
])('example %#', (got, expected) => {
  expect(got).toEqual(expected);
});
