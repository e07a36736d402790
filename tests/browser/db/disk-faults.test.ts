import { expect, test } from 'vitest';
import { failAtEachStep } from '#tests/faults/in-page/fail-at-step.ts';
import { moveClock } from '#tests/faults/in-page/move-clock.ts';

// `npm run faults` runs the full counts, in both browsers.
test('a full disk or an abort at any write loses nothing, leaves nothing by half, and is said', async () => {
  const { steps, wrong } = await failAtEachStep(false);
  expect(wrong).toEqual([]);
  expect(steps).toBeGreaterThan(20);
});

test('a clock that is moved takes nothing back', async () => {
  expect(await moveClock(20, 3)).toMatchObject({ lost: 0, withoutCopy: 0, findings: 0 });
});
