import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchOrphaned } from '#lib/platform/watch-orphaned.ts';

const isOrphaned = vi.hoisted(() => vi.fn());
vi.mock('#lib/platform/send.ts', () => ({ isOrphaned }));

beforeEach(() => {
  vi.useFakeTimers();
  isOrphaned.mockReturnValue(false);
});
afterEach(() => vi.useRealTimers());

test('nothing is called while the extension is there', () => {
  const onOrphaned = vi.fn();
  watchOrphaned(onOrphaned, new AbortController().signal);
  vi.advanceTimersByTime(60_000);
  expect(onOrphaned).not.toHaveBeenCalled();
});

test('called within seconds when it has gone, and again until the caller has ended', () => {
  const life = new AbortController();
  const onOrphaned = vi.fn(() => {
    if (onOrphaned.mock.calls.length === 3) life.abort();
  });
  watchOrphaned(onOrphaned, life.signal);
  isOrphaned.mockReturnValue(true);
  vi.advanceTimersByTime(3000);
  expect(onOrphaned).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(onOrphaned).toHaveBeenCalledTimes(3);
});
