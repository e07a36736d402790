import type { LiveArticle } from '#lib/dom/article/read-article.ts';
import type { NoteWriters } from '#lib/platform/note-writers.ts';
import type { PageMentions } from './page-mentions.ts';
import type { PageNotes } from './page-notes.ts';
import type { ReaderInterface } from './reader-interface.tsx';

/** How a reader ends. */
export interface ReaderLife {
  /** Ends all of it: what it painted, showed and listened to. */
  readonly signal: AbortSignal;
  readonly leave: () => void;
  /** Ends it and reads the page anew: what stands there is no longer what was read. */
  readonly reread: () => void;
}

/** One article being read: what stands on the page, and the interface over it. */
export interface Reader extends ReaderLife {
  readonly live: LiveArticle;
  readonly mentions: PageMentions;
  readonly notes: PageNotes;
  readonly inPage: ReaderInterface;
  readonly writers: NoteWriters;
}
