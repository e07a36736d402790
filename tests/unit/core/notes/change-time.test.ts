import { expect, test } from 'vitest';
import { changeTime } from '#lib/core/notes/change-time.ts';

const BEFORE = { changedAt: '2026-03-01T10:00:00.000Z' };

test.each([
  ['a moment later', '2026-03-01T10:00:05.000Z', '2026-03-01T10:00:05.000Z'],
  ['in the same moment', '2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.001Z'],
  ['after the clock was set back', '2025-01-01T00:00:00.000Z', '2026-03-01T10:00:00.001Z'],
])('a change %s comes after the one before it', (_, now, at) => {
  expect(changeTime(now, BEFORE)).toBe(at);
});
