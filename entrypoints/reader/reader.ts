import type { LiveArticle } from '#lib/dom/article/read-article.ts';
import type { PageMentions } from './page-mentions.ts';
import type { PageNotes } from './page-notes.ts';
import type { ReaderInterface } from './reader-interface.tsx';

/** One article being read: what stands on the page, and the interface over it. All of it ends with the signal. */
export interface Reader {
  readonly live: LiveArticle;
  readonly mentions: PageMentions;
  readonly notes: PageNotes;
  readonly inPage: ReaderInterface;
  readonly signal: AbortSignal;
}
