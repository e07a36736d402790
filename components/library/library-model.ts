import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import type { NoteMatches } from '#lib/core/search/result/note-matches.ts';

/** A line of the list: a note, or the article that the notes under it are on. */
export type ListLine =
  | {
      readonly kind: 'note';
      readonly note: Note;
      readonly article: Article;
      readonly matches: NoteMatches;
    }
  | { readonly kind: 'article'; readonly article: Article; readonly count: number };

export type NoteLine = Extract<ListLine, { kind: 'note' }>;

/** What the list has of its lines so far. */
export type ListState =
  | { readonly kind: 'loading' }
  /** @property message What happened and what can be done, in words. */
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'ready';
      /** How many lines there are, loaded or not. */
      readonly total: number;
      /** The line of a number from 0; undefined while it is not loaded. */
      readonly lineAt: (index: number) => ListLine | undefined;
    };

/** Long work on many notes. */
export interface BulkWork {
  readonly kind: 'changing' | 'deleting' | 'restoring' | 'exporting';
  readonly done: number;
  readonly total: number;
}

/** Long work whose page was closed under it: bringing in a file or a copy, or an act on so many notes. */
export type Unfinished =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'copy'; readonly takenAt: string }
  | { readonly kind: 'changing' | 'deleting'; readonly total: number };
