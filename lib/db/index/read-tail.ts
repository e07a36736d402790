import { buildSegment } from '#lib/core/search/segment/build-segment.ts';
import { type IndexedNote, toIndexedNote } from '#lib/core/search/segment/indexed-note.ts';
import { readerOf, type SegmentReader } from '#lib/core/search/segment/match-text.ts';
import { LARGE_SEGMENT } from '#lib/core/search/segment/segment.ts';
import type { NotesDatabase } from '../database.ts';
import { fromArticleRow, fromNoteRow } from '../rows.ts';

/** Notes taken apart in one go: what is asked for apart is answered in a task of its own. */
const AT_ONCE = 32;

/** The notes numbered `start` up to, not including, `end`, as the index takes them. Within a transaction. */
export async function readIndexedNotes(
  db: NotesDatabase,
  start: number,
  end: number,
): Promise<IndexedNote[]> {
  const pieces: Promise<IndexedNote[]>[] = [];
  for (let from = start; from < end; from += AT_ONCE)
    pieces.push(readPiece(db, from, Math.min(from + AT_ONCE, end)));
  return (await Promise.all(pieces)).flat();
}

async function readPiece(db: NotesDatabase, start: number, end: number): Promise<IndexedNote[]> {
  const rows = await db.notes.where('number').between(start, end).toArray();
  const articles = await db.articles.bulkGet([...new Set(rows.map(({ articleId }) => articleId))]);
  const byId = new Map(articles.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return rows.flatMap((row) => {
    const article = byId.get(row.articleId);
    if (!article) return [];
    return toIndexedNote(fromNoteRow(row), fromArticleRow(article), {
      note: row.number,
      article: article.number,
    });
  });
}

/** The notes that stand in no segment yet, as segments made for this reading. */
export async function readTail(db: NotesDatabase, start: number, end: number): Promise<SegmentReader[]> {
  const readers: SegmentReader[] = [];
  for (let from = start; from < end; from += LARGE_SEGMENT) {
    const to = Math.min(from + LARGE_SEGMENT, end);
    readers.push(readerOf(buildSegment(await readIndexedNotes(db, from, to), from, to - from)));
  }
  return readers;
}
