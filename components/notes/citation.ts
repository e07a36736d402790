import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { formatPartialDay } from '../text/date-format.ts';
import type { Translator } from '../text/translator.ts';

/** A quote to paste elsewhere, with enough to find it again: outlet, title, day of publication, address. */
export function citation(note: Note, article: Article, { t, locale }: Translator): string {
  const published = article.publishedAt && formatPartialDay(article.publishedAt.slice(0, 10), 'day', locale);
  const source = [article.site, article.title && t('citationTitle', article.title), published, article.url];
  return t('citation', note.anchor.quote, source.filter(Boolean).join(', '));
}
