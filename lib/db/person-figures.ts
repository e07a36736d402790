import type { LocalCalendar } from '#lib/core/search/query/local-calendar.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { NOTHING_CHOSEN, planSearch } from '#lib/core/search/query/search-plan.ts';
import type { FacetCount } from '#lib/core/search/result/count-facets.ts';
import type { TimelineBucket, TimelineUnit } from '#lib/core/search/result/count-timeline.ts';
import type { NotesDatabase } from './database.ts';
import { facetCounts, timeline } from './search-notes.ts';

/** What the reader's notes say of one person. */
export interface PersonFigures {
  readonly notes: number;
  /** Notes by the month in which they were made, latest first. */
  readonly months: readonly FacetCount[];
  /** Articles with such a note by publication, ascending. */
  readonly articles: readonly TimelineBucket[];
  /** Who else stands in these notes, and in how many. */
  readonly together: readonly FacetCount[];
}

/** @param id Of a leader, as notes have it. @param unit Of the articles' buckets. */
export async function personFigures(
  db: NotesDatabase,
  id: string,
  calendar: LocalCalendar,
  unit: TimelineUnit,
): Promise<PersonFigures> {
  const plan = planSearch(parseQuery(''), { ...NOTHING_CHOSEN, leaders: [id] }, calendar);
  const { total, months, leaders } = await facetCounts(db, plan);
  const { articles } = await timeline(db, plan, unit, null);
  return { notes: total, months, articles, together: leaders.filter(({ key }) => key !== id) };
}
