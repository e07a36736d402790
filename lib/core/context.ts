import type { Post } from './article/post.ts';
import type { OwnPerson } from './leaders/own-people.ts';
import type { RosterIndex } from './leaders/roster-index.ts';

/** What a recogniser may know besides the text. Everything by argument: no clock, no globals. */
export interface RecogniseContext {
  /** BCP 47 tag of the article's language; empty when unknown, which is read as English. */
  readonly lang: string;
  /** ISO 8601 day, month, or date-time with offset, as the page states it; null when unknown. */
  readonly publishedAt: string | null;
  /** Parts of the text that were published at a time of their own, in its order; none when absent. */
  readonly posts?: readonly Post[];
  /** ISO 8601 day on which the reader reads. */
  readonly today: string;
  readonly roster: RosterIndex;
  /** People the reader added; none when absent. */
  readonly ownPeople?: readonly OwnPerson[];
  /** Ids of people the reader does not want marked in this article: see `mutedIn`; none when absent. */
  readonly muted?: ReadonlySet<string>;
}
