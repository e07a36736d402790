/** What retention looks at of a snapshot. */
export interface Kept {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly takenAt: string;
  readonly bytes: number;
}

const DAY = 86_400_000;
/** As the reader is told: the last seven days, the last four weeks. */
const DAYS = 7;
const WEEKS = 4;
/** Stay whatever their age: two imports on one day, or a clock that ran a year ahead, would else leave only one. */
const NEWEST = 3;
/** All snapshots together, compressed. A note takes about 300 bytes of it. */
const MOST_BYTES = 200_000_000;

/**
 * The snapshots to delete: all but the newest of each of the last seven days and of each of the last four weeks that
 * have one, and the three newest of all; of these the oldest ones while they are too big together. The newest of all
 * always stays.
 *
 * @param now ISO 8601 instant. A snapshot that seems to lie after it is from a clock that was wrong, and counts as new.
 */
export function expiredSnapshots(snapshots: readonly Kept[], now: string): string[] {
  const newestFirst = snapshots.toSorted((a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt));
  const today = dayOf(now);
  const kept = new Map<string, Kept>();
  for (const snapshot of newestFirst) {
    const age = Math.max(0, today - dayOf(snapshot.takenAt));
    const slots = [
      ...(age < DAYS ? [`day ${age}`] : []),
      ...(age < WEEKS * 7 ? [`week ${Math.floor(age / 7)}`] : []),
    ];
    for (const slot of slots) if (!kept.has(slot)) kept.set(slot, snapshot);
  }
  const stays = new Set<string>();
  let bytes = 0;
  for (const [i, snapshot] of newestFirst.entries()) {
    if (i >= NEWEST && ![...kept.values()].includes(snapshot)) continue;
    bytes += snapshot.bytes;
    if (i === 0 || bytes <= MOST_BYTES) stays.add(snapshot.id);
  }
  return snapshots.filter(({ id }) => !stays.has(id)).map(({ id }) => id);
}

/** Whether none is of this day. All of them are asked: after the clock was set back the last one lies in the future. */
export function isSnapshotDue(snapshots: readonly Pick<Kept, 'takenAt'>[], now: string): boolean {
  return !snapshots.some(({ takenAt }) => dayOf(takenAt) === dayOf(now));
}

function dayOf(instant: string): number {
  return Math.floor(Date.parse(instant) / DAY);
}
