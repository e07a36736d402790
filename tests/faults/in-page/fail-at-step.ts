import { mergeNewest } from '#lib/core/interop/merge-note.ts';
import type { LibraryRecord } from '#lib/core/interop/read-library.ts';
import { changeNotes, deleteNotes, restoreNotes } from '#lib/db/bulk-notes.ts';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { tidyIndex } from '#lib/db/index/tidy-index.ts';
import { importLibrary } from '#lib/db/library/import-library.ts';
import { takeSnapshot } from '#lib/db/library/snapshots.ts';
import { attachNote, changeNote, deleteNote, keepVerdicts, restoreNote, saveNote } from '#lib/db/notes.ts';
import { renameTag } from '#lib/db/rename-tag.ts';
import { type NoteEntry, saveNotes } from '#lib/db/save-notes.ts';
import { seededLibrary } from '#tests/seeded/library.ts';
import { DISK_FAULTS, type DiskFaultName, withFault } from './disk-faults.ts';

export interface StepFigures {
  /** Places at which the disk was made to fail, in each way. */
  readonly steps: number;
  /** What was wrong afterwards, in words. */
  readonly wrong: readonly string[];
}

const NOW = '2026-03-01T10:00:00.000Z';
const NEVER = new AbortController().signal;
/** A small segment is sealed at 128 notes. */
const SIZE = 129;
const [first, NEW, ...rest] = [...seededLibrary(SIZE + 1).entries()] as [
  NoteEntry,
  NoteEntry,
  ...NoteEntry[],
];
const ENTRIES = [first, ...rest];
const NOTES = ENTRIES.map(({ note }) => note);
const IDS = NOTES.map(({ id }) => id);
const NOTE = first.note;
const TAG = NOTES.flatMap(({ tags }) => tags)[0] ?? '';

interface Write {
  /** In one transaction, so that nothing of it may be left. */
  readonly isOne: boolean;
  /** @param time Another each time, so that there is something to write. */
  run(db: NotesDatabase, time: number): Promise<unknown>;
  /** Makes it possible again. */
  reset?(db: NotesDatabase): Promise<unknown>;
}

/** Every way in which the product writes. */
const WRITES: Readonly<Record<string, Write>> = {
  'seal the index': { isOne: true, run: (db) => tidyIndex(db) },
  'save a note': { isOne: true, run: (db) => saveNote(db, NEW.note, NEW.article) },
  'change a note': {
    isOne: true,
    run: (db, time) => changeNote(db, NOTE.id, { text: `${time}`, tags: ['y'] }, NOW),
  },
  'attach a note': { isOne: true, run: (db) => attachNote(db, NOTE.id, NEW.note, NOW) },
  'delete a note': {
    isOne: true,
    run: (db) => deleteNote(db, NOTE.id),
    reset: (db) => restoreNote(db, NOTE),
  },
  'restore a note': { isOne: true, run: (db) => restoreNote(db, { ...NOTE, text: 'as it was' }) },
  'keep verdicts': {
    isOne: true,
    run: (db, time) => {
      const verdict = { kind: 'edited', was: 'a', now: `${time}` } as const;
      return keepVerdicts(db, NOTE.articleId, [{ id: NOTE.id, verdict }], NOW);
    },
  },
  'rename a tag': {
    isOne: true,
    run: (db) => renameTag(db, TAG, 'another', NOW),
    reset: (db) => renameTag(db, 'another', TAG, NOW),
  },
  'take a copy': { isOne: true, run: (db) => takeSnapshot(db, 'daily', NOW) },
  'tag many': {
    isOne: false,
    run: (db, time) =>
      changeNotes(
        db,
        IDS,
        () => ({ tags: [`t${time}`] }),
        NOW,
        () => {},
        NEVER,
      ),
  },
  'delete many': {
    isOne: false,
    run: (db) => deleteNotes(db, IDS, () => {}, NEVER),
    reset: (db) => restoreNotes(db, NOTES, NEVER),
  },
  'restore many': { isOne: false, run: (db) => restoreNotes(db, NOTES, NEVER) },
  import: {
    isOne: false,
    run: (db, time) => importLibrary(db, records(time), mergeNewest, () => {}, NEVER),
  },
};

/** Below this every step is tried: no write of a single note has more. */
const FEW = 8;
const STRIDE = 40;

async function* records(time: number): AsyncGenerator<LibraryRecord> {
  for (const { note, article } of [first, NEW]) {
    yield { kind: 'article', article: { ...article, urls: [article.url, `${article.url}?${time}`] } };
    const changedAt = new Date(Date.UTC(2030, 0, 1) + time).toISOString();
    yield { kind: 'note', note: { ...note, changedAt } };
  }
}

/**
 * Makes the disk fail at every step in turn, before, within and at the end of each transaction, in every way in which
 * the product writes: what was there stays, what failed is said by a `Failure`, nothing is written by half, and it
 * succeeds once there is space again.
 *
 * @param isWhole Also what is done to many notes, by pieces: it takes a minute. Of their steps a part is tried.
 */
export async function failAtEachStep(isWhole: boolean): Promise<StepFigures> {
  const wrong: string[] = [];
  let steps = 0;
  for (const fault of Object.keys(DISK_FAULTS) as DiskFaultName[]) {
    const db = await untidyLibrary();
    for (const [name, write] of Object.entries(WRITES)) {
      if (!write.isOne && !isWhole) continue;
      for (let step = 1; ; step += step < FEW ? 1 : STRIDE) {
        const told = await tell(db, write, step, fault);
        if (told === null) break;
        steps += 1;
        for (const each of told) wrong.push(`${name}, ${fault}, step ${step}: ${each}`);
      }
      await write.reset?.(db);
    }
    await db.delete();
  }
  return { steps, wrong };
}

let time = 0;

/** What is wrong after a write failed at a step; null when it has fewer steps, and so succeeded. */
async function tell(
  db: NotesDatabase,
  { isOne, run, reset }: Write,
  step: number,
  fault: DiskFaultName,
): Promise<string[] | null> {
  const before = await dump(db);
  time += 1;
  const ended = await withFault(fault, step, () => run(db, time));
  if (ended === 'succeeded') return null;
  const wrong = ended === 'failed' ? [] : [ended];
  if (isOne && (await dump(db)) !== before) wrong.push('something was left');
  for (const { kind, where } of await checkLibrary(db)) wrong.push(`${kind} ${where}`);
  if (isOne) return wrong;
  // Of many the first pieces may be done; done again, all of it is.
  await run(db, time);
  for (const { kind, where } of await checkLibrary(db)) wrong.push(`done again: ${kind} ${where}`);
  await reset?.(db);
  return wrong;
}

/** A library whose index is due to be sealed. */
async function untidyLibrary(): Promise<NotesDatabase> {
  const db = new NotesDatabase(`whowhen-fault-${crypto.randomUUID()}`);
  const early = ENTRIES.slice(0, 100);
  await saveNotes(db, early, () => {}, NEVER);
  for (const { note, article } of ENTRIES.slice(100)) await saveNote(db, note, article);
  return db;
}

/** All rows that say something as text, and of the others which there are. */
async function dump(db: NotesDatabase): Promise<string> {
  const rows = await Promise.all(
    [db.notes, db.articles, db.searchState, db.snapshots].map((table) => table.toArray()),
  );
  const keys = await Promise.all(db.tables.map((table) => table.toCollection().primaryKeys()));
  return JSON.stringify([rows, keys]);
}
