import type { Note } from '../notes/note.ts';

export type MergeOutcome = 'added' | 'replaced' | 'kept' | 'elsewhere';

/**
 * What becomes of a note that comes from a file where a note of the same id may be known: the one changed last stays,
 * whole. The same id on another article is no version of it and is refused.
 */
export function mergeOutcome(known: Note | undefined, incoming: Note): MergeOutcome {
  if (!known) return 'added';
  if (known.articleId !== incoming.articleId) return 'elsewhere';
  return Date.parse(incoming.changedAt) > Date.parse(known.changedAt) ? 'replaced' : 'kept';
}
