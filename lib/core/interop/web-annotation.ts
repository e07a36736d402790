import type { Anchor } from '../anchor/anchor.ts';
import type { Article } from '../article/article.ts';
import type { HighlightColor, Note } from '../notes/note.ts';
import { countCodePoints } from '../text/code-points.ts';

/**
 * A note as the W3C Web Annotation Data Model writes it: https://www.w3.org/TR/annotation-model/
 *
 * The position counts, as the model has it, in Unicode code points, of the article's text as Whowhen reads it; the
 * quote is what tells the place to other tools.
 */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly ('highlighting' | 'commenting' | 'tagging')[];
  readonly created: string;
  readonly modified: string;
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: WebPage;
    readonly selector: readonly Selector[];
    /** The model's place for how a target is drawn; ours is the colour's name. */
    readonly styleClass: HighlightColor;
  };
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting' | 'tagging';
  readonly value: string;
  readonly format?: 'text/markdown';
}

type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

interface WebPage {
  readonly id: string;
  readonly type: 'Text';
  readonly language?: string;
  readonly 'dcterms:title': string;
  readonly 'dcterms:publisher': string;
  readonly 'dcterms:issued'?: string;
}

/** What stands before and after the annotations of a page of them, so that they can be written one at a time. */
export const ANNOTATION_PAGE_START =
  '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n';
export const ANNOTATION_PAGE_END = '\n]}\n';

export function toWebAnnotation(note: Note, article: Article): WebAnnotation {
  const comment: TextualBody[] =
    note.text === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', value: note.text, format: 'text/markdown' }];
  const tags = note.tags.map((value): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', value }));
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: [
      'highlighting',
      ...(comment.length > 0 ? (['commenting'] as const) : []),
      ...(tags.length > 0 ? (['tagging'] as const) : []),
    ],
    created: note.createdAt,
    modified: note.changedAt,
    body: [...comment, ...tags],
    target: {
      type: 'SpecificResource',
      source: {
        id: article.url,
        type: 'Text',
        ...(article.lang === '' ? {} : { language: article.lang }),
        'dcterms:title': article.title,
        'dcterms:publisher': article.site,
        ...(article.publishedAt === null ? {} : { 'dcterms:issued': article.publishedAt }),
      },
      selector: selectorsOf(note.anchor),
      styleClass: note.color,
    },
  };
}

function selectorsOf({ quote, prefix, suffix, codePoint: start }: Anchor): Selector[] {
  const text: Selector = { type: 'TextQuoteSelector', exact: quote, prefix, suffix };
  if (start === undefined) return [text];
  return [text, { type: 'TextPositionSelector', start, end: start + countCodePoints(quote) }];
}
