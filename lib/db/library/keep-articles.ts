import type { LibraryArticle } from '#lib/core/interop/record-schemas.ts';
import type { NotesDatabase } from '../database.ts';
import { IndexWriter } from '../index/index-writer.ts';
import type { ArticleRow } from '../rows.ts';
import { withDatabase } from '../with-database.ts';

/** Keeps articles from a file. Of one that is known the facts stay as they are; its addresses come together. */
export function keepArticles(db: NotesDatabase, articles: readonly LibraryArticle[]): Promise<void> {
  return withDatabase(db, () =>
    db.transaction('rw', db.articles, db.searchState, async () => {
      const index = await IndexWriter.begin(db);
      const byId = new Map(articles.map((article) => [article.id, article]));
      const known = await db.articles.bulkGet([...byId.keys()]);
      const rows = [...byId.values()].map((article, i): ArticleRow => {
        const before = known[i];
        if (!before) return { ...article, number: index.articleNumber() };
        return { ...before, urls: [...new Set([...before.urls, ...article.urls])] };
      });
      await db.articles.bulkPut(rows);
      await index.commit();
    }),
  );
}
