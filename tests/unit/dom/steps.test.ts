import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce, inSlices, type Pause, SLICE, type Steps } from '#lib/dom/steps.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

/** Steps that take these milliseconds of a clock that the test moves itself. */
function* work(steps: readonly (readonly [Pause, number])[]): Steps<string> {
  for (const [pause, time] of steps) {
    yield pause;
    vi.advanceTimersByTime(time);
  }
  return 'done';
}

async function slicesOf(steps: readonly (readonly [Pause, number])[]): Promise<(number | Pause)[]> {
  const seen: (number | Pause)[] = [];
  const turn = async (next: Pause) => {
    seen.push(next);
  };
  expect(await inSlices(work(steps), turn, (time) => seen.push(time))).toBe('done');
  return seen;
}

const half = SLICE / 2;

test('short steps are done together until the slice is used up', async () => {
  const steps = Array.from({ length: 5 }, () => ['short', half] as const);
  expect(await slicesOf(steps)).toEqual([SLICE, 'short', SLICE, 'short', half]);
});

test('a long step begins in a task of its own, and the page has its turn after it', async () => {
  const steps = [['short', 1] as const, ['long', 100] as const, ['short', 1] as const];
  expect(await slicesOf(steps)).toEqual([1, 'long', 100, 'short', 1]);
});

test('at once, all is done in one task', () => {
  expect(atOnce(work([['long', 100]]))).toBe('done');
});
