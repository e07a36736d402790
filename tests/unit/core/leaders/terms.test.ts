import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasEnded, hasStarted } from '#lib/core/leaders/terms.ts';

const pad = (part: number) => String(part).padStart(2, '0');
/** A day, a month or a year, near enough to others to share their beginnings. */
const day = fc
  .tuple(
    fc.integer({ min: 1999, max: 2001 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .chain(([y, m, d]) => fc.constantFrom(`${y}`, `${y}-${pad(m)}`, `${y}-${pad(m)}-${pad(d)}`));

/** The first and the last day that a date of any precision may be. */
const earliest = (date: string) => date + '-01-01'.slice(date.length - 4);
const latest = (date: string) => date + '-12-31'.slice(date.length - 4);

test('something may have started where its first possible day is not after the last possible one', () => {
  fc.assert(
    fc.property(day, day, (start, on) => hasStarted(start, on) === earliest(start) <= latest(on)),
    {
      numRuns: 2000,
    },
  );
});

test('something has ended only where its last possible day is before the first possible one', () => {
  fc.assert(
    fc.property(day, day, (end, on) => hasEnded(end, on) === latest(end) < earliest(on)),
    {
      numRuns: 2000,
    },
  );
  expect(hasEnded(undefined, '2025')).toBe(false);
});
