import type { Article } from '#lib/core/article/article.ts';
import { formatPartialDay } from '../text/date-format.ts';
import { useText } from '../text/text-context.ts';

export interface ArticleLineProps {
  readonly article: Article;
  /** Notes found on it. */
  readonly count: number;
}

/** The heading of the notes on one article. */
export function ArticleLine({ article, count }: ArticleLineProps) {
  const { t, plural, locale } = useText();
  const published = article.publishedAt && formatPartialDay(article.publishedAt.slice(0, 10), 'day', locale);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of the grid around it
    // biome-ignore lint/a11y/useFocusableInteractive: its row has the focus
    <div role="gridcell" class="article-line">
      <strong>{article.title || article.url}</strong>
      <span class="line-facts">
        {published ? t('separatedDot', article.site, published) : article.site}
        <span class="line-count">{plural('noteCount', count)}</span>
      </span>
    </div>
  );
}
