import type { SegmentResult } from './evaluate.ts';

/** The notes found on one article. */
export interface ArticleGroup {
  /** The article's number. */
  readonly article: number;
  readonly count: number;
  /** When the newest of them was made, in milliseconds since 1970. */
  readonly newest: number;
}

/** The articles of the notes found, those with the newest note first. */
export function countByArticle(results: readonly SegmentResult[]): ArticleGroup[] {
  const groups = new Map<number, { article: number; count: number; newest: number }>();
  for (const { columns, fails } of results) {
    for (let slot = 0; slot < columns.size; slot++) {
      if (fails[slot] !== 0) continue;
      const article = columns.article[slot] ?? 0;
      const made = columns.createdAt[slot] ?? 0;
      const known = groups.get(article);
      if (!known) groups.set(article, { article, count: 1, newest: made });
      else {
        known.count += 1;
        known.newest = Math.max(known.newest, made);
      }
    }
  }
  return [...groups.values()].sort((a, b) => b.newest - a.newest || b.article - a.article);
}
