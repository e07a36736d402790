import { expect, test } from 'vitest';
import type { Tense } from '#lib/core/dates/language.ts';
import type { Direction } from '#lib/core/dates/reading.ts';
import { roundOf } from '#lib/core/dates/resolve/nearest.ts';

/** Months of a year, seen from May. */
const MONTHS: readonly (readonly [
  position: number,
  direction: Direction | undefined,
  tense: Tense,
  round: number,
])[] = [
  [3, undefined, 'past', 0],
  [5, undefined, 'past', 0],
  [9, undefined, 'past', -1],
  [9, undefined, 'future', 0],
  [3, undefined, 'future', 1],
  // One month either side is near, whatever the tense.
  [6, undefined, 'past', 0],
  [4, undefined, 'future', 0],
  // Without a tense the nearer one.
  [8, undefined, null, 0],
  [1, undefined, null, 0],
  [12, undefined, null, -1],
  [3, 'last', null, 0],
  [5, 'last', null, -1],
  [9, 'last', null, -1],
  [9, 'next', null, 0],
  [5, 'next', null, 1],
  [3, 'next', null, 1],
  [3, 'coming', null, 1],
  [9, 'this', 'past', 0],
];

test.each(MONTHS)('month %i, direction %s, tense %s: round %i', (position, direction, tense, round) => {
  expect(roundOf({ position, reference: 5, length: 12, near: 1 }, direction, () => tense)).toBe(round);
});

test('a clause is not looked through where its tense changes nothing', () => {
  const tense = () => {
    throw new Error('asked');
  };
  const cycle = { position: 6, reference: 5, length: 12, near: 1 };
  expect(roundOf(cycle, undefined, tense)).toBe(0);
  expect(roundOf({ ...cycle, position: 9 }, 'last', tense)).toBe(-1);
});

test('what is near only in a clause of the future', () => {
  const cycle = { position: 3, reference: 5, length: 12, near: 1, nearInFuture: 2 };
  expect(roundOf(cycle, undefined, () => 'future')).toBe(0);
  expect(roundOf({ ...cycle, position: 7 }, undefined, () => 'past')).toBe(-1);
});
