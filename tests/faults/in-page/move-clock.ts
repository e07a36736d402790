import { mergeNewest } from '#lib/core/interop/merge-note.ts';
import { readLibrary } from '#lib/core/interop/read-library.ts';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { exportLibrary } from '#lib/db/library/export-library.ts';
import { importLibrary } from '#lib/db/library/import-library.ts';
import { listSnapshots, takeDailySnapshot } from '#lib/db/library/snapshots.ts';
import { changeNote, deleteNote, restoreNote, saveNote } from '#lib/db/notes.ts';
import { seededLibrary } from '#tests/seeded/library.ts';
import { Random } from '#tests/seeded/random.ts';

export interface ClockFigures {
  readonly acknowledged: number;
  /** Writes that an older file took back, or that were not there. */
  readonly lost: number;
  /** Moments without a copy to go back to. */
  readonly withoutCopy: number;
  readonly findings: number;
}

const DAY = 86_400_000;
/** Days by which the clock is moved at most, either way. */
const FURTHEST = 1_000;
const NEVER = new AbortController().signal;

/** Writes with a clock that is moved before each: an export of before, brought in again, must take nothing back. */
export async function moveClock(times: number, seed: number): Promise<ClockFigures> {
  const random = new Random(seed);
  const db = new NotesDatabase(`whowhen-fault-${crypto.randomUUID()}`);
  const entries = [...seededLibrary(10, seed).entries()];
  for (const { note, article } of entries) await saveNote(db, note, article);
  let [lost, withoutCopy, acknowledged] = [0, 0, entries.length];
  for (let i = 0; i < times; i++) {
    const now = new Date(Date.UTC(2026, 2, 1) + (random.below(2 * FURTHEST) - FURTHEST) * DAY).toISOString();
    const { id } = entries[random.below(entries.length)]?.note ?? { id: '' };
    const before = await textOf(exportLibrary(db, now));
    const text = `written at ${i}`;
    const changed = await changeNote(db, id, { text }, now);
    if (random.below(4) === 0) await restoreNote(db, await deleteNote(db, id));
    acknowledged += 1;
    const { records } = await readLibrary(before);
    await importLibrary(db, records, mergeNewest, () => {}, NEVER);
    const row = await db.notes.get(id);
    if (row?.text !== text || row.changedAt !== changed.changedAt) lost += 1;
    await takeDailySnapshot(db, now);
    if ((await listSnapshots(db)).length === 0) withoutCopy += 1;
  }
  const findings = (await checkLibrary(db)).length;
  await db.delete();
  return { acknowledged, lost, withoutCopy, findings };
}

async function textOf(pieces: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const kept: string[] = [];
  for await (const piece of pieces) kept.push(piece);
  return (async function* () {
    yield* kept;
  })();
}
