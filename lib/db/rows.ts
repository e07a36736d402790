import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';

/** A note as it is stored. */
export interface NoteRow extends Note {
  /** Its place in the search index; see `index/search-state.ts`. */
  readonly number: number;
}

export interface ArticleRow extends Article {
  /** Every URL the article was read at, first one first. */
  readonly urls: readonly string[];
  /** Its name in the search index, for good. */
  readonly number: number;
}

/** What is told of a copy of the whole library kept inside. */
export interface SnapshotRow {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly takenAt: string;
  readonly reason: 'daily' | 'before-import' | 'before-restore';
  readonly notes: number;
  /** Revision of the search index then: the same one is the same notes. */
  readonly revision: number;
  /** How many the copy takes. */
  readonly bytes: number;
}

/** The copy itself, under its snapshot's id. */
export interface SnapshotBytesRow {
  readonly id: string;
  /** The library's file (`interop/library-file.ts`), gzip. */
  readonly data: Uint8Array<ArrayBuffer>;
}

export function toNoteRow(note: Note, number: number): NoteRow {
  return { ...note, number };
}

export function fromNoteRow({ number: _, ...note }: NoteRow): Note {
  return note;
}

export function fromArticleRow({ urls: _1, number: _2, ...article }: ArticleRow): Article {
  return article;
}

/** An article seen again: the newest facts, and all URLs. */
export function mergeArticle(known: ArticleRow | undefined, seen: Article, number: number): ArticleRow {
  const urls = known ? [...known.urls] : [];
  if (!urls.includes(seen.url)) urls.push(seen.url);
  return { ...seen, publishedAt: seen.publishedAt ?? known?.publishedAt ?? null, urls, number };
}

/** Whether notes on the article are found by other words or stand at another time than before. */
export function isFoundOtherwise(known: ArticleRow, now: ArticleRow): boolean {
  return known.title !== now.title || known.site !== now.site || known.publishedAt !== now.publishedAt;
}
