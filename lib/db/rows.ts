import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { tagKey } from '#lib/core/notes/tags.ts';

/** A note as it is stored: itself, and the keys it is looked up by. */
export interface NoteRow extends Note {
  readonly tagKeys: readonly string[];
  readonly leaderIds: readonly string[];
  readonly dateValues: readonly string[];
}

export interface ArticleRow extends Article {
  /** Every URL the article was read at, first one first. */
  readonly urls: readonly string[];
}

export function toNoteRow(note: Note): NoteRow {
  return {
    ...note,
    tagKeys: note.tags.map(tagKey),
    leaderIds: note.leaders.map(({ id }) => id),
    dateValues: note.dates.map(({ value }) => value),
  };
}

export function fromNoteRow({ tagKeys: _1, leaderIds: _2, dateValues: _3, ...note }: NoteRow): Note {
  return note;
}

/** An article seen again: the newest facts, and all URLs. */
export function mergeArticle(known: ArticleRow | undefined, seen: Article): ArticleRow {
  const urls = known ? [...known.urls] : [];
  if (!urls.includes(seen.url)) urls.push(seen.url);
  return { ...seen, publishedAt: seen.publishedAt ?? known?.publishedAt ?? null, urls };
}
