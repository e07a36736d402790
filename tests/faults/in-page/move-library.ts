import { articleLine, headerLine, noteLine } from '#lib/core/interop/library-file.ts';
import { mergeNewest, mergeRestored } from '#lib/core/interop/merge-note.ts';
import { readLibrary } from '#lib/core/interop/read-library.ts';
import { checkLibrary } from '#lib/db/check/check-library.ts';
import { NotesDatabase } from '#lib/db/database.ts';
import { exportLibrary } from '#lib/db/library/export-library.ts';
import { importLibrary, previewImport } from '#lib/db/library/import-library.ts';
import { seededLibrary } from '#tests/seeded/library.ts';

export interface MoveFigures {
  readonly added: number;
  /** Notes of the export that are, field by field, those in the library. */
  readonly same: number;
  readonly findings: number;
  /** Code units of the file. */
  readonly length: number;
  /** MB of 10⁶ bytes of JavaScript above what there was before, at most; null where the browser does not tell. */
  readonly heapOfImport: number | null;
  readonly heapOfExport: number | null;
}

const NOW = '2026-03-01T10:00:00.000Z';
const NEVER = new AbortController().signal;
/** Milliseconds between two looks at the heap. */
const LOOK = 50;

/** Brings a library of so many notes in by its file, and out again, both as streams. */
export async function moveLibrary(notes: number): Promise<MoveFigures> {
  const db = new NotesDatabase(`whowhen-fault-${crypto.randomUUID()}`);
  const [report, heapOfImport] = await withHeap(async () => {
    const { records } = await readLibrary(fileOf(notes));
    return importLibrary(db, records, mergeNewest, () => {}, NEVER);
  });
  const [length, heapOfExport] = await withHeap(async () => {
    let sum = 0;
    for await (const piece of exportLibrary(db, NOW)) sum += piece.length;
    return sum;
  });
  const { records } = await readLibrary(exportLibrary(db, NOW));
  const { kept: same } = await previewImport(db, records, mergeRestored(NOW), () => {}, NEVER);
  const findings = (await checkLibrary(db)).length;
  await db.delete();
  return { added: report.added, same, findings, length, heapOfImport, heapOfExport };
}

/** Lines that are made as they are read. */
async function* fileOf(notes: number): AsyncGenerator<string> {
  yield headerLine(NOW, notes, notes);
  for (const { note, article } of seededLibrary(notes).entries()) {
    yield articleLine({ ...article, urls: [article.url] }) + noteLine(note);
  }
}

/** What work answers, and by how much the heap had grown at most meanwhile. */
async function withHeap<T>(work: () => Promise<T>): Promise<[T, number | null]> {
  const before = usedHeap();
  if (before === null) return [await work(), null];
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, usedHeap() ?? 0);
  }, LOOK);
  const answer = await work().finally(() => clearInterval(timer));
  return [answer, (most - before) / 1e6];
}

/** Chromium's own; exact by a flag that the harness sets. */
function usedHeap(): number | null {
  const { memory } = performance as { memory?: { usedJSHeapSize: number } };
  return memory?.usedJSHeapSize ?? null;
}
