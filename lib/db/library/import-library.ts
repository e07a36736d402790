import type { Merge, Merged } from '#lib/core/interop/merge-note.ts';
import type { LibraryRecord, RefusalReason } from '#lib/core/interop/read-library.ts';
import type { LibraryArticle } from '#lib/core/interop/record-schemas.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { Breather } from '../breather.ts';
import type { NotesDatabase } from '../database.ts';
import { fromArticleRow, fromNoteRow } from '../rows.ts';
import { type NoteEntry, saveNotes } from '../save-notes.ts';
import { withDatabase } from '../with-database.ts';
import { keepArticles } from './keep-articles.ts';

/** What an import did, or would do, with the notes of a file. */
export interface ImportReport {
  readonly added: number;
  /** Known before, and changed last in the file. */
  readonly replaced: number;
  /** Known before, and as new as in the file or newer. */
  readonly kept: number;
  /** The first of them; `refusedInAll` counts all. */
  readonly refused: readonly Refusal[];
  readonly refusedInAll: number;
}

export interface Refusal {
  /** Of the file, from 1; null where the record has none. */
  readonly line: number | null;
  /** `no_article`: its article is not in the file; `elsewhere`: its id is that of a note on another article. */
  readonly reason: RefusalReason | 'no_article' | 'elsewhere';
  /** The field, or the note's id. */
  readonly what: string | null;
}

/** Refusals told one by one: more than anybody reads. */
const TOLD = 100;
const PIECE = 100;

const NOTHING: ImportReport = { added: 0, replaced: 0, kept: 0, refused: [], refusedInAll: 0 };

/**
 * What an import of these records would do. Changes nothing.
 *
 * @param onProgress Called after each piece with the report so far.
 */
export async function previewImport(
  db: NotesDatabase,
  records: AsyncIterable<LibraryRecord>,
  merge: Merge,
  onProgress: (report: ImportReport) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  let report = NOTHING;
  for await (const piece of sortedPieces(
    db,
    records,
    merge,
    async () => {},
    (refusal) => {
      report = withRefusal(report, refusal);
    },
  )) {
    if (signal.aborted) return report;
    for (const { outcome } of piece) report = { ...report, [outcome]: report[outcome] + 1 };
    onProgress(report);
  }
  return report;
}

/**
 * Merges records into the library by id: nothing known is lost or doubled. It goes by pieces, so that it can be ended by the signal or by a crash at any time and be done again.
 *
 * @param onProgress Called after each piece with the report so far.
 */
export async function importLibrary(
  db: NotesDatabase,
  records: AsyncIterable<LibraryRecord>,
  merge: Merge,
  onProgress: (report: ImportReport) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  let report = NOTHING;
  const refuse = (refusal: Refusal) => {
    report = withRefusal(report, refusal);
  };
  const keep = (articles: readonly LibraryArticle[]) => keepArticles(db, articles);
  async function* entries(): AsyncGenerator<NoteEntry> {
    for await (const piece of sortedPieces(db, records, merge, keep, refuse)) yield* piece;
  }
  const counts = await saveNotes(
    db,
    entries(),
    (now) => {
      report = { ...report, ...now };
      onProgress(report);
    },
    signal,
  );
  return { ...report, ...counts };
}

interface Sorted extends NoteEntry {
  readonly outcome: Exclude<Merged['outcome'], 'elsewhere'>;
}

/** Notes with their articles, and what becomes of each; articles and refusals go where they are told. */
async function* sortedPieces(
  db: NotesDatabase,
  records: AsyncIterable<LibraryRecord>,
  merge: Merge,
  keep: (articles: readonly LibraryArticle[]) => Promise<void>,
  refuse: (refusal: Refusal) => void,
): AsyncGenerator<Sorted[]> {
  const inFile = new Map<string, LibraryArticle>();
  let articles: LibraryArticle[] = [];
  let notes: Note[] = [];
  const flush = async (): Promise<Sorted[]> => {
    if (articles.length > 0) await keep(articles);
    const sorted = await sortNotes(db, notes, inFile, merge, refuse);
    articles = [];
    notes = [];
    return sorted;
  };
  let breather = new Breather();
  for await (const record of records) {
    await breather.pause();
    if (record.kind === 'refused') refuse({ line: record.line, reason: record.reason, what: record.field });
    if (record.kind === 'article') {
      inFile.set(record.article.id, record.article);
      articles.push(record.article);
    }
    if (record.kind === 'note') notes.push(record.note);
    if (notes.length < PIECE && articles.length < PIECE) continue;
    yield await flush();
    breather = new Breather();
  }
  yield await flush();
}

async function sortNotes(
  db: NotesDatabase,
  notes: readonly Note[],
  inFile: ReadonlyMap<string, LibraryArticle>,
  merge: Merge,
  refuse: (refusal: Refusal) => void,
): Promise<Sorted[]> {
  if (notes.length === 0) return [];
  const { known, articles } = await withDatabase(db, async () => ({
    known: await db.notes.bulkGet(notes.map(({ id }) => id)),
    articles: await db.articles.bulkGet([...new Set(notes.map(({ articleId }) => articleId))]),
  }));
  const stored = new Map(articles.flatMap((row) => (row ? [[row.id, fromArticleRow(row)] as const] : [])));
  return notes.flatMap((note, i): Sorted[] => {
    const article = stored.get(note.articleId) ?? inFile.get(note.articleId);
    const before = known[i];
    const { outcome, note: merged } = merge(before && fromNoteRow(before), note);
    if (outcome === 'elsewhere') refuse({ line: null, reason: 'elsewhere', what: note.id });
    else if (!article) refuse({ line: null, reason: 'no_article', what: note.id });
    else return [{ note: merged, article, outcome }];
    return [];
  });
}

function withRefusal(report: ImportReport, refusal: Refusal): ImportReport {
  const refused = report.refused.length < TOLD ? [...report.refused, refusal] : report.refused;
  return { ...report, refused, refusedInAll: report.refusedInAll + 1 };
}
