import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { buildSegment } from '#lib/core/search/segment/build-segment.ts';
import { toIndexedNote } from '#lib/core/search/segment/indexed-note.ts';
import type { SmallSegment } from '#lib/core/search/segment/segment.ts';

export interface Entry {
  readonly note: Note;
  readonly article: Article;
}

/** A segment of some notes, numbered from `start` on in their order. */
export function segmentOf(entries: readonly Entry[], start: number): SmallSegment {
  const articles = [...new Set(entries.map(({ article }) => article.id))];
  const notes = entries.map(({ note, article }, i) =>
    toIndexedNote(note, article, { note: start + i, article: articles.indexOf(article.id) }),
  );
  return buildSegment(notes, start, entries.length);
}
