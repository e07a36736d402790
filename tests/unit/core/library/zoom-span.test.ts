import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pan, wholeYears, zoomIn, zoomOut } from '#lib/core/library/zoom-span.ts';
import { unitFor, unitNumber, unitSpan } from '#lib/core/search/result/timeline-unit.ts';
import { type DaySpan, daySpanOf } from '#lib/core/search/text/day-span.ts';

/** From one day, month or year to another, as the timeline shows them. */
const span: fc.Arbitrary<DaySpan> = fc
  .tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.nat(60_000))
  .map(([first, days]) => {
    const drawn = { first, last: first + days };
    const unit = unitFor(drawn);
    const by = unit === 'decade' ? 'year' : unit;
    return {
      first: unitSpan(unitNumber(drawn.first, by), by).first,
      last: unitSpan(unitNumber(drawn.last, by), by).last,
    };
  });
/** Whole years, and a span within them. */
const within = fc.tuple(span, fc.nat(5000), fc.nat(5000)).map(([inner, before, after]) => ({
  inner,
  extent: wholeYears({ first: inner.first - before, last: inner.last + after }),
}));
const holds = (outer: DaySpan, inner: DaySpan) => outer.first <= inner.first && outer.last >= inner.last;
const lengthOf = ({ first, last }: DaySpan) => last - first + 1;

describe('whatever the span', () => {
  test('zooming in stays inside, and gets closer until it is a week', () => {
    fc.assert(
      fc.property(span, (each) => {
        const next = zoomIn(each);
        expect(holds(each, next)).toBe(true);
        if (lengthOf(each) > 7) expect(lengthOf(next)).toBeLessThan(lengthOf(each));
        else expect(next).toEqual(each);
      }),
    );
  });

  test('zooming out holds what was shown, and ends at everything', () => {
    fc.assert(
      fc.property(within, ({ inner, extent }) => {
        const next = zoomOut(inner, extent);
        if (next === null) return;
        expect(holds(next, inner)).toBe(true);
        expect(holds(extent, next)).toBe(true);
        expect(lengthOf(next)).toBeGreaterThan(lengthOf(inner));
      }),
    );
  });

  test('moving stays within the extent, and goes where it is asked to', () => {
    fc.assert(
      fc.property(within, fc.constantFrom(-1 as const, 1 as const), ({ inner, extent }, direction) => {
        const next = pan(inner, direction, extent);
        expect(holds(extent, next)).toBe(true);
        expect((next.first - inner.first) * direction).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const of = (from: string, to = from): DaySpan => ({
  first: daySpanOf(from)?.first ?? 0,
  last: daySpanOf(to)?.last ?? 0,
});

test.each([
  [zoomIn(of('2025')), of('2025-04', '2025-09')],
  [zoomIn(of('1893', '2026')), of('1926', '1992')],
  [zoomIn(of('2025-05-01', '2025-05-07')), of('2025-05-01', '2025-05-07')],
  [zoomOut(of('2025-04', '2025-09'), of('2021', '2026')), of('2025-01', '2025-12')],
  [zoomOut(of('2023', '2024'), of('2022', '2025')), null],
  [pan(of('2025-04', '2025-09'), 1, of('2021', '2026')), of('2025-07', '2025-12')],
  [pan(of('2026-04', '2026-09'), 1, of('2021', '2026')), of('2026-07', '2026-12')],
  [pan(of('2021'), -1, of('2021', '2026')), of('2021')],
])('example %#', (got, expected) => {
  expect(got).toEqual(expected);
});
