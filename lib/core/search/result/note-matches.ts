import type { Article } from '../../article/article.ts';
import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import type { TextClause } from '../query/search-query.ts';
import { matchSpans } from './match-spans.ts';

/** Where a search's words stand in the parts of a note that are shown. */
export interface NoteMatches {
  readonly quote: readonly Span[];
  readonly text: readonly Span[];
  readonly title: readonly Span[];
  /** By tag, in the note's order. */
  readonly tags: readonly (readonly Span[])[];
}

export function noteMatches(note: Note, article: Article, clauses: readonly TextClause[]): NoteMatches {
  return {
    quote: matchSpans(note.anchor.quote, clauses),
    text: matchSpans(note.text, clauses),
    title: matchSpans(article.title, clauses),
    tags: note.tags.map((tag) => matchSpans(tag, clauses)),
  };
}
