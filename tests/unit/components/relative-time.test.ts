import { expect, test } from 'vitest';
import { relativeTime } from '#components/text/relative-time.ts';

const NOW = '2026-11-22T16:00:00.000Z';

test.each([
  ['2026-11-22T16:00:00.000Z', 'now'],
  ['2026-11-22T15:59:01.000Z', 'now'],
  ['2026-11-22T15:59:00.000Z', '1 minute ago'],
  ['2026-11-22T15:01:00.000Z', '59 minutes ago'],
  ['2026-11-22T15:00:00.000Z', '1 hour ago'],
  ['2026-11-21T16:00:00.000Z', 'yesterday'],
  ['2026-11-20T16:00:00.000Z', '2 days ago'],
  ['2026-11-08T16:00:01.000Z', '13 days ago'],
  ['2026-11-08T12:00:00.000Z', '8 Nov 2026'],
  ['2019-03-01T12:00:00.000Z', '1 Mar 2019'],
  // A clock set back, and a row that is not as it should be.
  ['2026-11-22T18:00:00.000Z', 'now'],
  ['not a time', 'not a time'],
])('%s is %s', (then, expected) => {
  expect(relativeTime(then, NOW, 'en-GB')).toBe(expected);
});
