import { articleLine, headerLine, noteLine } from '#lib/core/interop/library-file.ts';
import type { LibraryArticle } from '#lib/core/interop/record-schemas.ts';
import {
  ANNOTATION_PAGE_END,
  ANNOTATION_PAGE_START,
  toWebAnnotation,
} from '#lib/core/interop/web-annotation.ts';
import type { People } from '#lib/core/people/people.ts';
import type { NotesDatabase } from '../database.ts';
import { withArticles } from '../queries.ts';
import { type ArticleRow, fromNoteRow } from '../rows.ts';
import { withDatabase } from '../with-database.ts';

/** Rows read at once: a moment's work, and a fraction of what a page may hold. */
const PIECE = 500;

/**
 * The whole library as the lines of its file, in pieces of text. What is written meanwhile may be in it or not; what was
 * there before is.
 *
 * @param exportedAt ISO 8601 instant.
 * @param people Goes into the file as well; it does not lie in the database.
 * @param only The ids of the notes that are wanted, with their articles; null for all there is.
 */
export async function* exportLibrary(
  db: NotesDatabase,
  exportedAt: string,
  people: People | null = null,
  only: readonly string[] | null = null,
): AsyncGenerator<string> {
  const [articleIds, noteIds] = await withDatabase(db, () =>
    db.transaction('r', db.articles, db.notes, () => (only === null ? idsOfAll(db) : idsOf(db, only))),
  );
  yield headerLine(exportedAt, articleIds.length, noteIds.length, people);
  for (const ids of pieces(articleIds)) {
    const rows = await withDatabase(db, () => db.articles.bulkGet(ids));
    yield rows.map((row) => (row ? articleLine(toLibraryArticle(row)) : '')).join('');
  }
  for (const ids of pieces(noteIds)) {
    const rows = await withDatabase(db, () => db.notes.bulkGet(ids));
    yield rows.map((row) => (row ? noteLine(fromNoteRow(row)) : '')).join('');
  }
}

function idsOfAll(db: NotesDatabase): Promise<[string[], string[]]> {
  return Promise.all([db.articles.toCollection().primaryKeys(), db.notes.toCollection().primaryKeys()]);
}

async function idsOf(db: NotesDatabase, only: readonly string[]): Promise<[string[], string[]]> {
  const articles = new Set<string>();
  const notes: string[] = [];
  for (const ids of pieces(only)) {
    for (const row of await db.notes.bulkGet(ids)) {
      if (!row) continue;
      articles.add(row.articleId);
      notes.push(row.id);
    }
  }
  return [[...articles], notes];
}

/** All notes as one page of web annotations, in pieces of text. */
export async function* exportAnnotations(db: NotesDatabase): AsyncGenerator<string> {
  const noteIds = await withDatabase(db, () => db.notes.toCollection().primaryKeys());
  yield ANNOTATION_PAGE_START;
  let separator = '';
  for (const ids of pieces(noteIds)) {
    const notes = await withDatabase(db, async () => {
      const rows = await db.notes.bulkGet(ids);
      return withArticles(
        db,
        rows.flatMap((row) => (row ? [fromNoteRow(row)] : [])),
      );
    });
    for (const { note, article } of notes) {
      yield separator + JSON.stringify(toWebAnnotation(note, article));
      separator = ',\n';
    }
  }
  yield ANNOTATION_PAGE_END;
}

function toLibraryArticle({ number: _, ...article }: ArticleRow): LibraryArticle {
  return article;
}

function* pieces<T>(items: readonly T[]): Generator<T[]> {
  for (let from = 0; from < items.length; from += PIECE) yield items.slice(from, from + PIECE);
}
