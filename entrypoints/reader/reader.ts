import type { UndoStack } from '#lib/core/notes/undo-stack.ts';
import type { WorkBudget } from '#lib/core/work-budget.ts';
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
  /** Pays for reading the page again. */
  readonly budget: WorkBudget;
  /** Counts a slice of reading, in milliseconds. */
  readonly onSlice: (time: number) => void;
  /** Ends it because the page has no article any more; for a while a new one is waited for. */
  readonly lose: () => void;
  /** Ends it because the page has become another article, which a new reader reads. */
  readonly replace: (next: LiveArticle) => void;
  /** A canonical link that belonged to an article that stood here before, and is not believed. */
  readonly staleCanonical: () => string | null;
}

/** One article being read: what stands on the page, and the interface over it. */
export interface Reader extends ReaderLife {
  /** As it was read last. */
  live: LiveArticle;
  readonly mentions: PageMentions;
  readonly notes: PageNotes;
  readonly inPage: ReaderInterface;
  readonly writers: NoteWriters;
  /** What was done to notes here, for as long as the page is open. */
  readonly undo: UndoStack;
  /** The note whose new place is being chosen, by its id. */
  attaching: string | null;
  /** Has the page read again now: what stands there is no longer what was read. */
  readonly reread: () => void;
}
