import type { Report, Source } from '#components/keeping/keeping-model.ts';
import { Failure } from '#lib/core/failure.ts';
import { type Merge, mergeNewest, mergeRestored } from '#lib/core/interop/merge-note.ts';
import { readForeignFile } from '#lib/core/interop/read-foreign-file.ts';
import type { LibraryReading } from '#lib/core/interop/read-library.ts';
import type { Preferred } from '#lib/core/people/merge-people.ts';
import { deleteNotes } from '#lib/db/bulk-notes.ts';
import { database } from '#lib/db/database.ts';
import { type ImportReport, importLibrary, previewImport } from '#lib/db/library/import-library.ts';
import { readFile } from '#lib/db/library/read-file.ts';
import { openSnapshot, takeSnapshot } from '#lib/db/library/snapshots.ts';
import { type Before, type ImportWork, type KeptWork, whileKept } from '#lib/db/unfinished-work.ts';
import { readPeople } from '#lib/platform/people.ts';
import { send } from '#lib/platform/send.ts';
import { bringInPeople, lookAtPeople } from './bring-in-people.ts';

export type Progress = (done: number, total: number) => void;
/** Makes everything as it was before it was brought in. */
export type TakeBack = (signal: AbortSignal) => Promise<void>;

/** What bringing in the source would change. */
export async function lookAt(
  source: Source,
  file: File | null,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Report> {
  const kept = importOf(source, file);
  const { header, people: incoming, records } = await open(kept);
  const told = (report: ImportReport) => onProgress(countOf(report), header.notes);
  const report = await previewImport(database, records, mergeOf(kept.work), told, signal);
  return { ...report, people: await lookAtPeople(incoming, preferred(source)) };
}

/** A new import of the source. */
export function importOf(source: Source, file: File | null): KeptWork<ImportWork> {
  return { id: crypto.randomUUID(), work: { kind: 'import', source, file, at: now() } };
}

/**
 * Brings in the source, or goes on with it; before, a copy of everything is kept, so that it can be taken back. Should
 * the page be closed meanwhile, it can be gone on with.
 */
export function bringIn(
  kept: KeptWork<ImportWork>,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<{ report: Report; takeBack: TakeBack }> {
  return whileKept(kept, async (keep) => {
    const { work } = kept;
    const { header, people: incoming, records } = await open(kept);
    // Null where it begins now: also where the copy of its beginning was let go meanwhile.
    const known = work.before ? await idsIn(work.before.copy) : null;
    const before = known && work.before ? work.before : await lookBack(work, keep);
    const added = new Set<string>();
    /** Added by an earlier part of the same import, and there when it is gone on with. */
    const earlier = new Set<string>();
    const merge = mergeOf(work);
    const noting: Merge = (there, note) => {
      const merged = merge(there, note);
      if (merged.outcome === 'added') added.add(note.id);
      else if (merged.outcome === 'kept' && known && !known.has(note.id) && !added.has(note.id))
        earlier.add(note.id);
      return merged;
    };
    const told = (report: ImportReport) => onProgress(countOf(report), header.notes);
    const people = await bringInPeople(incoming, preferred(work.source), before.people);
    const counts = await thenTold(importLibrary(database, records, noting, told, signal));
    const report = { ...counts, added: counts.added + earlier.size, kept: counts.kept - earlier.size };
    const takeBack = async (undoing: AbortSignal) => {
      await people.takeBack();
      await deleteNotes(database, [...earlier, ...added], () => {}, undoing);
      // Where nothing was kept before there is nothing else to bring back.
      if (before.copy === null) return;
      const copy = await openSnapshot(database, before.copy);
      await importLibrary(database, copy.records, mergeRestored(now()), () => {}, undoing);
    };
    return {
      report: { ...report, people: people.count },
      takeBack: (undoing) => thenTold(takeBack(undoing)),
    };
  });
}

/** Keeps what an import changes as it is before. */
async function lookBack(work: ImportWork, keep: (work: ImportWork) => Promise<void>): Promise<Before> {
  const reason = work.source.kind === 'file' ? 'before-import' : 'before-restore';
  const people = await readPeople();
  const before = { copy: await takeSnapshot(database, reason, now(), people), people };
  await keep({ ...work, before });
  return before;
}

/** Of the notes in a copy; null where it is gone. */
async function idsIn(copy: string | null): Promise<ReadonlySet<string> | null> {
  const ids = new Set<string>();
  if (copy === null) return ids;
  try {
    const { records } = await openSnapshot(database, copy);
    for await (const record of records) if (record.kind === 'note') ids.add(record.note.id);
    return ids;
  } catch (error) {
    if (error instanceof Failure && error.code === 'snapshot_missing') return null;
    throw error;
  }
}

/** Tells who else shows notes, also where the work was cancelled or failed: what it wrote until then stays. */
function thenTold<T>(work: Promise<T>): Promise<T> {
  return work.finally(() => send('notes-written', null));
}

function preferred(source: Source): Preferred {
  return source.kind === 'file' ? 'known' : 'incoming';
}

function mergeOf({ source, at }: ImportWork): Merge {
  return source.kind === 'file' ? mergeNewest : mergeRestored(at);
}

function open({ id, work }: KeptWork<ImportWork>): Promise<LibraryReading> {
  if (work.source.kind === 'copy') return openSnapshot(database, work.source.id);
  if (!work.file) throw new Failure('unexpected', 'no file was chosen');
  return readForeignFile(readFile(work.file), work.at, idsAfter(id));
}

/** The same ids in the same order each time that the work is done: it must not bring in anything twice. */
function idsAfter(id: string): () => string {
  let count = 0;
  return () => `${id.slice(0, -12)}${(count++).toString(16).padStart(12, '0')}`;
}

function countOf({ added, replaced, kept, refusedInAll }: ImportReport): number {
  return added + replaced + kept + refusedInAll;
}

function now(): string {
  return new Date().toISOString();
}
