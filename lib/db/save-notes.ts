import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { cleanTags } from '#lib/core/notes/tags.ts';
import { LARGE_SEGMENT } from '#lib/core/search/segment/segment.ts';
import type { NotesDatabase } from './database.ts';
import { IndexWriter } from './index/index-writer.ts';
import { searchTables } from './index/read-index.ts';
import { sealTail } from './index/seal-tail.ts';
import { tidyIndex } from './index/tidy-index.ts';
import { putArticles } from './put-articles.ts';
import { type NoteRow, toNoteRow } from './rows.ts';
import { withDatabase } from './with-database.ts';

/** A note to be kept, with its article. */
export interface NoteEntry {
  readonly note: Note;
  readonly article: Article;
}

export interface SavedCounts {
  readonly added: number;
  /** There before, and older. */
  readonly replaced: number;
  /** There before, and as new: left as they are. */
  readonly kept: number;
}

/** Notes written in one transaction: enough that its cost is shared, few enough that no task is long. */
const PIECE = 128;
/** Notes after which small segments are merged: as soon as there are enough for a large one. */
const TIDY_EVERY = LARGE_SEGMENT;

/**
 * Keeps many notes, merging by id: of two the one changed last stays. It goes by pieces, each of them kept or not as a
 * whole, so that it can be ended by the signal or by a crash at any time, and be done again from the beginning: what
 * is there is left alone.
 *
 * @param onProgress Called after each piece with the counts so far.
 */
export async function saveNotes(
  db: NotesDatabase,
  entries: Iterable<NoteEntry> | AsyncIterable<NoteEntry>,
  onProgress: (counts: SavedCounts) => void,
  signal: AbortSignal,
): Promise<SavedCounts> {
  let counts: SavedCounts = { added: 0, replaced: 0, kept: 0 };
  let piece: NoteEntry[] = [];
  let untidied = 0;
  const write = async () => {
    const { added, replaced, kept } = await savePiece(db, piece);
    counts = {
      added: counts.added + added,
      replaced: counts.replaced + replaced,
      kept: counts.kept + kept,
    };
    untidied += piece.length;
    piece = [];
    onProgress(counts);
    if (untidied < TIDY_EVERY) return;
    untidied = 0;
    await tidyIndex(db, signal);
  };
  for await (const entry of entries) {
    if (signal.aborted) return counts;
    piece.push(entry);
    if (piece.length >= PIECE) await write();
  }
  if (piece.length > 0 && !signal.aborted) await write();
  await tidyIndex(db, signal);
  return counts;
}

function savePiece(db: NotesDatabase, piece: readonly NoteEntry[]): Promise<SavedCounts> {
  return withDatabase(db, () =>
    db.transaction('rw', searchTables(db), async () => {
      const index = await IndexWriter.begin(db);
      const articles = new Map(piece.map(({ article }) => [article.id, article]));
      await putArticles(db, index, [...articles.values()]);
      const byId = new Map(piece.map(({ note, article }) => [note.id, { ...note, articleId: article.id }]));
      const known = await db.notes.bulkGet([...byId.keys()]);
      const rows = [...byId.values()].flatMap((note, i): NoteRow[] => {
        const before = known[i];
        if (before && before.changedAt >= note.changedAt) return [];
        return [toNoteRow({ ...note, tags: cleanTags(note.tags) }, index.noteNumber(before))];
      });
      await db.notes.bulkPut(rows);
      await index.commit();
      await sealTail(db);
      const there = known.filter((row) => row !== undefined).length;
      const added = byId.size - there;
      return { added, replaced: rows.length - added, kept: byId.size - rows.length };
    }),
  );
}
