import type { Article } from '#lib/core/article/article.ts';
import type { NotesDatabase } from './database.ts';
import type { IndexWriter } from './index/index-writer.ts';
import { isFoundOtherwise, mergeArticle } from './rows.ts';

/**
 * Keeps what is newly known of articles, within a transaction over notes, articles and the index. Notes are found by
 * their article's title, too: where that has changed, they are indexed anew.
 */
export async function putArticles(
  db: NotesDatabase,
  index: IndexWriter,
  articles: readonly Article[],
): Promise<void> {
  const known = await db.articles.bulkGet(articles.map(({ id }) => id));
  const rows = articles.map((article, i) =>
    mergeArticle(known[i], article, known[i]?.number ?? index.articleNumber()),
  );
  await db.articles.bulkPut(rows);
  const changed = rows.filter((row, i) => known[i] && isFoundOtherwise(known[i], row)).map(({ id }) => id);
  if (changed.length === 0) return;
  const notes = await db.notes.where('articleId').anyOf(changed).toArray();
  await db.notes.bulkPut(notes.map((note) => ({ ...note, number: index.noteNumber(note) })));
}
