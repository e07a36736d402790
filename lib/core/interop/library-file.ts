import { exactOptional, type GenericSchema, literal, number, object, unknown } from 'valibot';
import type { Note } from '../notes/note.ts';
import type { People } from '../people/people.ts';
import { instant, offset } from './fields.ts';
import type { LibraryArticle } from './record-schemas.ts';

/**
 * The file of a whole library: JSON Lines in UTF-8, so that it is written and read a record at a time whatever its
 * size, and so that a file that was cut off still gives all before the cut.
 *
 * The first line is the header. Then every article, then every note, one a line: the record's own fields and `type`.
 * A note's `articleId` is the `id` of an article above it. Within a version fields may be added, and are ignored by
 * those who do not know them; whatever else changes is a new version.
 */
export const LIBRARY_FORMAT = 'whowhen-library';
export const LIBRARY_VERSION = 1;

export interface LibraryHeader {
  readonly format: typeof LIBRARY_FORMAT;
  readonly version: number;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** How many of each follow, so that a file that was cut off is known as one. */
  readonly articles: number;
  readonly notes: number;
  /** `People`, where the file has any. In the header, as older readers pass over its fields and not over records. */
  readonly people?: unknown;
}

export const headerSchema: GenericSchema<unknown, LibraryHeader> = object({
  format: literal(LIBRARY_FORMAT),
  version: number(),
  exportedAt: instant,
  articles: offset,
  notes: offset,
  people: exactOptional(unknown()),
});

/** A line of the file with its line end. */
export function headerLine(
  exportedAt: string,
  articles: number,
  notes: number,
  people: People | null = null,
): string {
  const header: LibraryHeader = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    exportedAt,
    articles,
    notes,
    ...(people ? { people } : {}),
  };
  return `${JSON.stringify(header)}\n`;
}

export function articleLine(article: LibraryArticle): string {
  return `${JSON.stringify({ type: 'article', ...article })}\n`;
}

export function noteLine(note: Note): string {
  return `${JSON.stringify({ type: 'note', ...note })}\n`;
}
