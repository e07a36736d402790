import { array, maxLength, minValue, number, object, pipe, safeInteger, safeParse } from 'valibot';
import type { Article } from '../article/article.ts';
import type { Note } from '../notes/note.ts';
import { articleSchema, noteSchema } from './record-schemas.ts';

/** The newest notes, kept beside the database so that a view can paint before it is open. */
export interface NewestNotes {
  /** How many notes there are in all. */
  readonly total: number;
  /** Newest first. */
  readonly notes: readonly { readonly note: Note; readonly article: Article }[];
}

/** More than a popup shows before it is scrolled. */
export const MOST_NEWEST = 12;
/** Code units of all of them as JSON. They are read whole at every opening; a long text is left to the database. */
const MOST_WRITTEN = 64_000;

const schema = object({
  total: pipe(number(), safeInteger(), minValue(0)),
  notes: pipe(array(object({ note: noteSchema, article: articleSchema })), maxLength(MOST_NEWEST)),
});

/** As many of the notes, from the first on, as may be kept. */
export function boundNewest({ total, notes }: NewestNotes): NewestNotes {
  const kept: NewestNotes['notes'][number][] = [];
  let written = 0;
  for (const { note, article } of notes.slice(0, MOST_NEWEST)) {
    written += JSON.stringify({ note, article }).length;
    if (written > MOST_WRITTEN) break;
    kept.push({ note, article });
  }
  return { total, notes: kept };
}

/** What was kept; null where it is not what `boundNewest` makes, as an older or a newer build may have left it. */
export function readNewest(stored: unknown): NewestNotes | null {
  const parsed = safeParse(schema, stored);
  return parsed.success ? parsed.output : null;
}
