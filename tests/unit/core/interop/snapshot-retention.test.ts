import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expiredSnapshots, isSnapshotDue, type Kept } from '#lib/core/interop/snapshot-retention.ts';

const NOW = '2026-03-31T12:00:00.000Z';
const DAY = 86_400_000;
/** A snapshot some days ago; named by its age. */
const old = (days: number, bytes = 1): Kept => ({
  id: `${days}`,
  takenAt: new Date(Date.parse(NOW) - days * DAY).toISOString(),
  bytes,
});
const staying = (snapshots: readonly Kept[]) => {
  const expired = new Set(expiredSnapshots(snapshots, NOW));
  return snapshots.filter(({ id }) => !expired.has(id)).map(({ id }) => id);
};

test('one a day for a week, one a week for four weeks', () => {
  const daily = Array.from({ length: 60 }, (_, days) => old(days));
  expect(staying(daily)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '14', '21']);
});

test.each<[string, readonly Kept[], readonly string[]]>([
  ['nothing of nothing', [], []],
  ['the newest three stay, however old', [old(500), old(450), old(400), old(300)], ['450', '400', '300']],
  ['two of a day are one', [0, 1, 2, 2.1].map((days) => old(days)), ['0', '1', '2']],
  ['two of this day are two', [old(0.1), old(0.2)], ['0.1', '0.2']],
  ['one from a clock that was ahead counts as new', [old(-3), old(1)], ['-3', '1']],
  ['the oldest go first when they are too big', [old(0, 150e6), old(1, 40e6), old(2, 40e6)], ['0', '1']],
  ['the newest stays, however big', [old(0, 900e6), old(1, 1)], ['0']],
])('%s', (_, snapshots, ids) => {
  expect(staying(snapshots)).toEqual(ids);
});

test('day after day there are never more than eleven, and one is never older than the gap', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 120 }), (takes) => {
      let kept: Kept[] = [];
      takes.forEach((isTaken, day) => {
        const now = new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString();
        if (isTaken) kept.push({ id: `${day}`, takenAt: now, bytes: 1 });
        const expired = new Set(expiredSnapshots(kept, now));
        kept = kept.filter(({ id }) => !expired.has(id));
        expect(kept.length).toBeLessThanOrEqual(11);
      });
      const last = takes.lastIndexOf(true);
      expect(kept.some(({ id }) => id === `${last}`)).toBe(last >= 0);
    }),
  );
});

test.each([
  [[], true],
  [['2026-03-31T00:00:01.000Z'], false],
  [['2026-03-30T23:59:59.000Z'], true],
  [['2026-04-02T00:00:00.000Z'], true],
  // The clock was wrong, and is right again.
  [['2027-03-31T00:00:00.000Z', '2026-03-31T00:00:01.000Z'], false],
])('after those at %j another is due: %s', (taken, isDue) => {
  const snapshots = taken.map((takenAt) => ({ takenAt }));
  expect(isSnapshotDue(snapshots, NOW)).toBe(isDue);
});
