import type { Article } from '../article/article.ts';
import { fold } from '../text/fold.ts';
import type { Note } from './note.ts';

/** The words of a search, folded; a note must hold all of them. */
export function queryWords(query: string): string[] {
  return fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether every word stands somewhere in the note, its people, dates and tags, or its article's title and outlet. */
export function matchesQuery(words: readonly string[], note: Note, article: Article): boolean {
  const text = fold(
    [
      note.anchor.quote,
      note.text,
      ...note.tags,
      ...note.leaders.map(({ name }) => name),
      ...note.dates.flatMap(({ text, value }) => [text, value]),
      article.title,
      article.site,
    ].join('\n'),
  );
  return words.every((word) => text.includes(word));
}
