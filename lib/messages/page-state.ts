import type { Article } from '#lib/core/article/article.ts';
import type { Mention } from '#lib/core/mention.ts';

/** What the reader shows of its page to the popup. */
export interface PageState {
  readonly article: Article;
  /** Mentions in reading order with the words they stand on. */
  readonly mentions: readonly { readonly mention: Mention; readonly text: string }[];
}
