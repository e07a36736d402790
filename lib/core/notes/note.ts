import type { Anchor } from '../anchor/anchor.ts';
import type { SeenVerdict } from './seen-verdict.ts';

export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/** A leader who stands in the noted passage or its paragraph. */
export interface NotedLeader {
  readonly id: string;
  readonly name: string;
}

/** A date that stands in the noted passage or its paragraph: the words and their TIMEX3 value. */
export interface NotedDate {
  readonly text: string;
  readonly value: string;
}

/** A highlighted passage and what the reader wrote about it. One row each; never a blob of all. */
export interface Note {
  /** UUID made where the highlight was made, so that a repeated save is the same note. */
  readonly id: string;
  readonly articleId: string;
  /** Its quote is empty where the note is on the whole article. */
  readonly anchor: Anchor;
  readonly color: HighlightColor;
  /** The reader's words, kept as typed. Empty for a bare highlight. */
  readonly text: string;
  /** Spelled as first used; see `tags.ts` for when two are the same. */
  readonly tags: readonly string[];
  readonly leaders: readonly NotedLeader[];
  readonly dates: readonly NotedDate[];
  /** ISO 8601 instants in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** How its passage was found when its page was last open, where that was not as it was noted. */
  readonly seen?: SeenVerdict;
}

export function isOnWholeArticle({ anchor }: Note): boolean {
  return anchor.quote === '';
}

/** What a reader can change of a note. */
export type NoteChange = Partial<Pick<Note, 'color' | 'text' | 'tags'>>;
