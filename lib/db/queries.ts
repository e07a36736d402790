import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import type { NotesDatabase } from './database.ts';
import { fromArticleRow, fromNoteRow } from './rows.ts';
import { withDatabase } from './with-database.ts';

export interface NoteWithArticle {
  readonly note: Note;
  readonly article: Article;
}

/** The notes on one article, oldest first. */
export function notesOn(db: NotesDatabase, articleId: string): Promise<Note[]> {
  return withDatabase(db, async () => {
    const rows = await db.notes.where('articleId').equals(articleId).sortBy('createdAt');
    return rows.map(fromNoteRow);
  });
}

/** A note with its article; null when there is none of this id. */
export function noteWithArticle(db: NotesDatabase, id: string): Promise<NoteWithArticle | null> {
  return withDatabase(db, async () => {
    const row = await db.notes.get(id);
    const article = row && (await db.articles.get(row.articleId));
    return row && article ? { note: fromNoteRow(row), article: fromArticleRow(article) } : null;
  });
}

/** Notes with their articles, in the order given; one whose article is missing is left out. Within a transaction. */
export async function withArticles(db: NotesDatabase, notes: readonly Note[]): Promise<NoteWithArticle[]> {
  const articles = await db.articles.bulkGet([...new Set(notes.map(({ articleId }) => articleId))]);
  const byId = new Map(articles.flatMap((row) => (row ? [[row.id, fromArticleRow(row)] as const] : [])));
  return notes.flatMap((note) => {
    const article = byId.get(note.articleId);
    return article ? [{ note, article }] : [];
  });
}
