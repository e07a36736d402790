import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';

export const ARTICLE: Article = {
  id: 'https://gazette.example.org/vote',
  url: 'https://gazette.example.org/vote',
  title: 'Harbour vote',
  site: 'The Gazette',
  byline: null,
  publishedAt: '2025-05-14',
  lang: 'en',
};

let made = 0;

/** A note that differs from all others made before. */
export function sampleNote(some: Partial<Note> = {}): Note {
  made += 1;
  const instant = new Date(Date.UTC(2025, 4, 14, 12, 0, made)).toISOString();
  return {
    id: `note-${made}`,
    articleId: ARTICLE.id,
    anchor: {
      quote: `quote ${made}`,
      prefix: 'before ',
      suffix: ' after',
      position: { start: 7, end: 14 },
      paragraph: `before quote ${made} after`,
      unique: true,
    },
    color: 'yellow',
    text: '',
    tags: [],
    leaders: [],
    dates: [],
    createdAt: instant,
    changedAt: instant,
    ...some,
  };
}
