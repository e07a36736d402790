import {
  array,
  boolean,
  exactOptional,
  finite,
  type GenericSchema,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  variant,
} from 'valibot';
import type { Anchor } from '../anchor/anchor.ts';
import type { Article } from '../article/article.ts';
import { HIGHLIGHT_COLORS, type Note, type NoteChange } from '../notes/note.ts';
import type { KeptVerdict } from '../notes/seen-verdict.ts';
import { id, instant, leaderId, line, offset, text, webUrl } from './fields.ts';

/** An article as a library keeps it. */
export interface LibraryArticle extends Article {
  /** Every URL it was read at, first one first. */
  readonly urls: readonly string[];
}

/** How many of anything one record may name. */
const MOST = 1_000;

/** A share, or a count of code units that is compared and never used as an offset. */
const amount = pipe(number(), finite(), minValue(0), maxValue(100_000_000));

const landmark = object({ words: line, between: amount });

const rivals = object({
  index: offset,
  count: offset,
  context: amount,
  prefixTells: boolean(),
  suffixTells: boolean(),
  likeness: amount,
  landmarks: exactOptional(object({ before: landmark, behind: landmark })),
});

const anchorSchema: GenericSchema<unknown, Anchor> = object({
  quote: text,
  prefix: line,
  suffix: line,
  position: object({ start: offset, end: offset }),
  codePoint: exactOptional(offset),
  paragraph: text,
  unique: boolean(),
  rivals: exactOptional(rivals),
});

const tags = pipe(array(line), maxLength(MOST));
const color = picklist(HIGHLIGHT_COLORS);

/** What a note keeps of its passage. */
export const passageFields = {
  anchor: anchorSchema,
  leaders: pipe(array(object({ id: leaderId, name: line })), maxLength(MOST)),
  dates: pipe(array(object({ text: line, value: line })), maxLength(MOST)),
};

const among = { among: exactOptional(offset) };

/** Every field of a note. What a record has beyond them is dropped. */
export const noteSchema: GenericSchema<unknown, Note> = object({
  id,
  articleId: webUrl,
  ...passageFields,
  color,
  text,
  tags,
  createdAt: instant,
  changedAt: instant,
  seen: exactOptional(
    variant('kind', [
      object({ kind: picklist(['exact', 'moved', 'gone']), ...among, since: instant }),
      object({ kind: literal('edited'), was: text, now: text, ...among, since: instant }),
    ]),
  ),
});

/** A verdict as a page sends it. */
export const keptVerdictSchema: GenericSchema<unknown, KeptVerdict> = variant('kind', [
  object({ kind: picklist(['exact', 'moved', 'gone']), ...among }),
  object({ kind: literal('edited'), was: text, now: text, ...among }),
]);

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
  modifiedAt: exactOptional(line),
  lang: line,
};

export const articleSchema: GenericSchema<unknown, Article> = object(articleFields);

export const libraryArticleSchema: GenericSchema<unknown, LibraryArticle> = object({
  ...articleFields,
  urls: pipe(array(webUrl), maxLength(MOST)),
});
