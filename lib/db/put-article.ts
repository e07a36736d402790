import type { Article } from '#lib/core/article/article.ts';
import type { NotesDatabase } from './database.ts';
import type { IndexWriter } from './index/index-writer.ts';
import { type ArticleRow, isFoundOtherwise, mergeArticle } from './rows.ts';

/**
 * Keeps what is newly known of an article, within a transaction over notes, articles and the index. Its notes are
 * found by its title, too: when that has changed, they are indexed anew.
 */
export async function putArticle(
  db: NotesDatabase,
  index: IndexWriter,
  article: Article,
): Promise<ArticleRow> {
  const known = await db.articles.get(article.id);
  const row = mergeArticle(known, article, known?.number ?? index.articleNumber());
  await db.articles.put(row);
  if (known && isFoundOtherwise(known, row)) {
    const notes = await db.notes.where('articleId').equals(article.id).toArray();
    await db.notes.bulkPut(notes.map((note) => ({ ...note, number: index.noteNumber(note) })));
  }
  return row;
}
