import {
  array,
  type GenericSchema,
  type InferOutput,
  literal,
  looseObject,
  maxLength,
  object,
  optional,
  pipe,
  safeParse,
  string,
  union,
  unknown,
} from 'valibot';
import { CONTEXT_LENGTH } from '../anchor/anchor.ts';
import { cleanUrl } from '../article/article-id.ts';
import { HIGHLIGHT_COLORS, type Note } from '../notes/note.ts';
import { cleanTags } from '../notes/tags.ts';
import { id as idField, line, offset, text, webUrl } from './fields.ts';
import type { LibraryArticle } from './record-schemas.ts';

const quote = object({
  type: literal('TextQuoteSelector'),
  exact: text,
  prefix: optional(text, ''),
  suffix: optional(text, ''),
});

const position = object({ type: literal('TextPositionSelector'), start: offset });

const page = looseObject({
  id: webUrl,
  language: optional(unknown()),
  'dcterms:title': optional(unknown()),
  'dcterms:publisher': optional(unknown()),
  'dcterms:issued': optional(unknown()),
});

/** What we can use of an annotation by anyone: a quote in a web page. Bodies that are no text are passed over. */
const annotationSchema = object({
  id: optional(unknown()),
  created: optional(unknown()),
  modified: optional(unknown()),
  body: optional(unknown()),
  target: object({
    source: union([webUrl, page]),
    selector: union([unknown(), pipe(array(unknown()), maxLength(100))]),
    styleClass: optional(unknown()),
  }),
});

const bodySchema = object({ value: text, purpose: optional(string()) });

/**
 * A note of an annotation, by this or another tool; null where it is none about a quote in a web page.
 *
 * @param readAt ISO 8601 instant, for one that does not say when it was made.
 * @param newId Makes an id for one that has none we could keep.
 */
export function fromWebAnnotation(
  value: unknown,
  readAt: string,
  newId: () => string,
): { note: Note; article: LibraryArticle } | null {
  const parsed = safeParse(annotationSchema, value);
  if (!parsed.success) return null;
  const { target, body, created, modified } = parsed.output;
  const selector = firstOf(quote, target.selector);
  const codePoint = firstOf(position, target.selector)?.start;
  if (!selector || selector.exact === '') return null;
  const article = articleOf(target.source);
  const bodies = (Array.isArray(body) ? body : [body]).flatMap((each) => {
    const checked = safeParse(bodySchema, each);
    return checked.success ? [checked.output] : [];
  });
  const known = safeParse(idField, bareId(parsed.output.id));
  const createdAt = instantOf(created, readAt);
  return {
    article,
    note: {
      id: known.success ? known.output : newId(),
      articleId: article.id,
      anchor: {
        quote: selector.exact,
        prefix: selector.prefix.slice(-CONTEXT_LENGTH),
        suffix: selector.suffix.slice(0, CONTEXT_LENGTH),
        // In code units only a text could tell.
        position: { start: 0, end: 0 },
        ...(codePoint === undefined ? {} : { codePoint }),
        paragraph: selector.exact,
        unique: false,
      },
      color: HIGHLIGHT_COLORS.find((color) => color === target.styleClass) ?? HIGHLIGHT_COLORS[0],
      text: bodies
        .filter(({ purpose }) => purpose !== 'tagging')
        .map((each) => each.value)
        .join('\n\n'),
      tags: cleanTags(bodies.filter(({ purpose }) => purpose === 'tagging').map((each) => each.value)),
      leaders: [],
      dates: [],
      createdAt,
      changedAt: instantOf(modified, createdAt),
    },
  };
}

function articleOf(source: string | InferOutput<typeof page>): LibraryArticle {
  const facts = typeof source === 'string' ? { id: source } : source;
  const host = new URL(facts.id).hostname.replace(/^www\./, '');
  return {
    id: cleanUrl(facts.id),
    url: facts.id,
    urls: [facts.id],
    title: orElse(line, 'dcterms:title' in facts ? facts['dcterms:title'] : null, facts.id),
    site: orElse(line, 'dcterms:publisher' in facts ? facts['dcterms:publisher'] : null, host),
    byline: null,
    publishedAt: orElse(line, 'dcterms:issued' in facts ? facts['dcterms:issued'] : null, '') || null,
    lang: orElse(line, 'language' in facts ? facts.language : null, ''),
  };
}

/** The first of an annotation's selectors that is of a kind. */
function firstOf<T>(kind: GenericSchema<unknown, T>, selector: unknown): T | null {
  for (const each of Array.isArray(selector) ? selector : [selector]) {
    const checked = safeParse(kind, each);
    if (checked.success) return checked.output;
  }
  return null;
}

function bareId(id: unknown): unknown {
  return typeof id === 'string' ? id.replace(/^urn:uuid:/i, '') : null;
}

/** Other tools write instants with their own offset and precision. */
function instantOf(value: unknown, other: string): string {
  const isDate =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
  return isDate ? new Date(value).toISOString() : other;
}

function orElse(schema: typeof line, value: unknown, other: string): string {
  const checked = safeParse(schema, value);
  return checked.success ? checked.output : other;
}
