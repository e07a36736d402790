import { articleLine, headerLine, noteLine } from '#lib/core/interop/library-file.ts';
import { seededLibrary } from './library.ts';

/** The seeded library as its file, in pieces. */
export function seededFile(size: number): string[] {
  const articles = new Map<string, string>();
  const notes: string[] = [];
  for (const { note, article } of seededLibrary(size).entries()) {
    if (!articles.has(article.id)) articles.set(article.id, articleLine({ ...article, urls: [article.url] }));
    notes.push(noteLine(note));
  }
  return [
    headerLine('2026-01-01T00:00:00.000Z', articles.size, notes.length),
    ...articles.values(),
    ...notes,
  ];
}
