import {
  array,
  boolean,
  exactOptional,
  type GenericSchema,
  maxLength,
  nullable,
  object,
  picklist,
  pipe,
} from 'valibot';
import type { Article } from '../article/article.ts';
import { HIGHLIGHT_COLORS, type Note, type NoteChange } from '../notes/note.ts';
import { id, instant, leaderId, line, offset, text, webUrl } from './fields.ts';

/** An article as a library keeps it. */
export interface LibraryArticle extends Article {
  /** Every URL it was read at, first one first. */
  readonly urls: readonly string[];
}

/** How many of anything one record may name. */
const MOST = 1_000;

const anchor = object({
  quote: text,
  prefix: line,
  suffix: line,
  position: object({ start: offset, end: offset }),
  paragraph: text,
  unique: boolean(),
});

const tags = pipe(array(line), maxLength(MOST));
const color = picklist(HIGHLIGHT_COLORS);

/** Every field of a note. What a record has beyond them is dropped. */
export const noteSchema: GenericSchema<unknown, Note> = object({
  id,
  articleId: webUrl,
  anchor,
  color,
  text,
  tags,
  leaders: pipe(array(object({ id: leaderId, name: line })), maxLength(MOST)),
  dates: pipe(array(object({ text: line, value: line })), maxLength(MOST)),
  createdAt: instant,
  changedAt: instant,
});

export const noteChangeSchema: GenericSchema<unknown, NoteChange> = object({
  color: exactOptional(color),
  text: exactOptional(text),
  tags: exactOptional(tags),
});

const articleFields = {
  id: webUrl,
  url: webUrl,
  title: line,
  site: line,
  byline: nullable(line),
  publishedAt: nullable(line),
  lang: line,
};

export const articleSchema: GenericSchema<unknown, Article> = object(articleFields);

export const libraryArticleSchema: GenericSchema<unknown, LibraryArticle> = object({
  ...articleFields,
  urls: pipe(array(webUrl), maxLength(MOST)),
});
