import { expect, test } from 'vitest';
import { measureDates } from '#tests/eval/dates.ts';

const MONDAY = { start: 0, end: 6, type: 'DATE', value: '2025-05-12' };
const NIGHT = { start: 10, end: 15, type: 'TIME', value: '2025-05-12TNI' };
const WEEK = { start: 20, end: 30, type: 'DURATION', value: 'P1W' };
const NONE = { precision: 0, recall: 0, f1: 0 };
const ALL = { precision: 1, recall: 1, f1: 1 };

test('what agrees in everything scores full marks', () => {
  const { allTypes } = measureDates([{ gold: [MONDAY, WEEK], found: [MONDAY, WEEK] }]);
  expect(allTypes).toEqual({ strict: ALL, relaxed: ALL, value: ALL });
});

test('an overlapping span is a relaxed hit and, with the same value, a value hit', () => {
  const { allTypes } = measureDates([{ gold: [MONDAY], found: [{ ...MONDAY, end: 12 }] }]);
  expect(allTypes).toEqual({ strict: NONE, relaxed: ALL, value: ALL });
});

test('the right span with another value is no value hit', () => {
  const { allTypes } = measureDates([{ gold: [MONDAY], found: [{ ...MONDAY, value: '2025-05-19' }] }]);
  expect(allTypes).toEqual({ strict: ALL, relaxed: ALL, value: NONE });
});

test('two found in one gold span count once', () => {
  const found = [
    { ...MONDAY, end: 3 },
    { ...MONDAY, start: 4 },
  ];
  const { relaxed } = measureDates([{ gold: [MONDAY], found }]).allTypes;
  expect(relaxed).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
});

test('the same span is preferred to one that overlaps', () => {
  const found = [{ ...MONDAY, start: 0, end: 3, value: 'XXXX' }, MONDAY];
  const { strict, value } = measureDates([{ gold: [MONDAY], found }]).allTypes;
  expect([strict.recall, value.recall]).toEqual([1, 1]);
});

test('what is optional counts neither way', () => {
  const gold = [MONDAY, { ...NIGHT, optional: true }];
  const full = { strict: ALL, relaxed: ALL, value: ALL };
  expect(measureDates([{ gold, found: [MONDAY, NIGHT] }]).allTypes).toEqual(full);
  expect(measureDates([{ gold, found: [MONDAY] }]).allTypes).toEqual(full);
});

test('gold without a value counts for spans, not for values', () => {
  const { strict, value } = measureDates([
    { gold: [MONDAY, { ...NIGHT, value: null }], found: [MONDAY, NIGHT] },
  ]).allTypes;
  expect([strict, value]).toEqual([ALL, ALL]);
});

test('durations and sets are left out of the second measure', () => {
  const { dateAndTime } = measureDates([
    { gold: [MONDAY, WEEK], found: [MONDAY, { ...WEEK, start: 40, end: 44 }] },
  ]);
  expect(dateAndTime).toEqual({ strict: ALL, relaxed: ALL, value: ALL });
});

test('averages are over mentions, not over documents', () => {
  const { strict } = measureDates([
    { gold: [MONDAY], found: [] },
    { gold: [MONDAY, NIGHT, WEEK], found: [MONDAY, NIGHT, WEEK] },
  ]).allTypes;
  expect(strict).toEqual({ precision: 1, recall: 0.75, f1: 6 / 7 });
});

test('nothing to find and nothing found is no division by zero', () => {
  expect(measureDates([]).allTypes).toEqual({ strict: NONE, relaxed: NONE, value: NONE });
});
