import type { Report, Source } from '#components/keeping/keeping-model.ts';
import { Failure } from '#lib/core/failure.ts';
import { type Merge, mergeNewest, mergeRestored } from '#lib/core/interop/merge-note.ts';
import { readForeignFile } from '#lib/core/interop/read-foreign-file.ts';
import type { LibraryReading } from '#lib/core/interop/read-library.ts';
import type { Preferred } from '#lib/core/people/merge-people.ts';
import { deleteNotes } from '#lib/db/bulk-notes.ts';
import { database } from '#lib/db/database.ts';
import { readPieces } from '#lib/db/library/gzip.ts';
import { type ImportReport, importLibrary, previewImport } from '#lib/db/library/import-library.ts';
import { openSnapshot, takeSnapshot } from '#lib/db/library/snapshots.ts';
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
  const { header, people: incoming, records } = await open(source, file);
  const told = (report: ImportReport) => onProgress(countOf(report), header.notes);
  const report = await previewImport(database, records, mergeOf(source), told, signal);
  return { ...report, people: await lookAtPeople(incoming, preferred(source)) };
}

/** Brings in the source; before, a copy of everything is kept, so that it can be taken back. */
export async function bringIn(
  source: Source,
  file: File | null,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<{ report: Report; takeBack: TakeBack }> {
  const { header, people: incoming, records } = await open(source, file);
  const reason = source.kind === 'file' ? 'before-import' : 'before-restore';
  const before = await takeSnapshot(database, reason, now(), await readPeople());
  const added: string[] = [];
  const merge = mergeOf(source);
  const noting: Merge = (known, incoming) => {
    const merged = merge(known, incoming);
    if (merged.outcome === 'added') added.push(incoming.id);
    return merged;
  };
  const told = (report: ImportReport) => onProgress(countOf(report), header.notes);
  const people = await bringInPeople(incoming, preferred(source));
  const report = await thenTold(importLibrary(database, records, noting, told, signal));
  const restore = async (undoing: AbortSignal) => {
    await people.takeBack();
    await deleteNotes(database, added, () => {}, undoing);
    // Where nothing was kept before there is nothing else to bring back.
    if (before === null) return;
    const copy = await openSnapshot(database, before);
    await importLibrary(database, copy.records, mergeRestored(now()), () => {}, undoing);
  };
  return {
    report: { ...report, people: people.count },
    takeBack: (undoing) => thenTold(restore(undoing)),
  };
}

/** Tells who else shows notes, also where the work was cancelled or failed: what it wrote until then stays. */
function thenTold<T>(work: Promise<T>): Promise<T> {
  return work.finally(() => send('notes-written', null));
}

function preferred(source: Source): Preferred {
  return source.kind === 'file' ? 'known' : 'incoming';
}

function mergeOf(source: Source): Merge {
  return source.kind === 'file' ? mergeNewest : mergeRestored(now());
}

function open(source: Source, file: File | null): Promise<LibraryReading> {
  if (source.kind === 'copy') return openSnapshot(database, source.id);
  if (!file) throw new Failure('unexpected', 'no file was chosen');
  return readForeignFile(readPieces(file.stream()), now(), () => crypto.randomUUID());
}

function countOf({ added, replaced, kept, refusedInAll }: ImportReport): number {
  return added + replaced + kept + refusedInAll;
}

function now(): string {
  return new Date().toISOString();
}
