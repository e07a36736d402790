import type { Article } from '#lib/core/article/article.ts';
import { matchesQuery } from '#lib/core/notes/matches-query.ts';
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

/** The newest notes with their articles, newest first. Reads no more rows than asked for. */
export function newestNotes(db: NotesDatabase, limit: number): Promise<NoteWithArticle[]> {
  return withDatabase(db, async () => {
    const rows = await db.notes.orderBy('createdAt').reverse().limit(limit).toArray();
    const articles = await db.articles.bulkGet([...new Set(rows.map((row) => row.articleId))]);
    const byId = new Map(articles.flatMap((row) => (row ? [[row.id, fromArticleRow(row)] as const] : [])));
    return rows.flatMap((row) => {
      const article = byId.get(row.articleId);
      return article ? [{ note: fromNoteRow(row), article }] : [];
    });
  });
}

/** How many notes there are. */
export function countNotes(db: NotesDatabase): Promise<number> {
  return withDatabase(db, () => db.notes.count());
}

/** The newest notes that hold every word, with their articles, newest first; reads on until it has `limit` of them. */
export function findNotes(
  db: NotesDatabase,
  words: readonly string[],
  limit: number,
): Promise<NoteWithArticle[]> {
  if (words.length === 0) return newestNotes(db, limit);
  return withDatabase(db, async () => {
    const articles = new Map(
      (await db.articles.toArray()).map((row) => [row.id, fromArticleRow(row)] as const),
    );
    const found: NoteWithArticle[] = [];
    const collection = db.notes.orderBy('createdAt').reverse();
    await collection
      .until(() => found.length >= limit)
      .each((row) => {
        const article = articles.get(row.articleId);
        if (article && matchesQuery(words, row, article)) found.push({ note: fromNoteRow(row), article });
      });
    return found;
  });
}

/** All tags in use with the number of their notes, most used first, each in its first spelling. */
export function tagCounts(db: NotesDatabase): Promise<{ tag: string; count: number }[]> {
  return withDatabase(db, async () => {
    const counts = new Map<string, number>();
    await db.notes.orderBy('tagKeys').eachKey((key) => {
      counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
    });
    const spelled = await Promise.all(
      [...counts].map(async ([key, count]) => ({ tag: await spelling(db, key), count })),
    );
    return spelled.sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
  });
}

async function spelling(db: NotesDatabase, key: string): Promise<string> {
  const row = await db.notes.where('tagKeys').equals(key).first();
  return row?.tags[row.tagKeys.indexOf(key)] ?? key;
}

export function countNotesOn(db: NotesDatabase, leaderId: string): Promise<number> {
  return withDatabase(db, () => db.notes.where('leaderIds').equals(leaderId).count());
}
