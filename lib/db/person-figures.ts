import type { SearchPlan } from '#lib/core/search/query/search-plan.ts';
import { countFacets, type FacetCount } from '#lib/core/search/result/count-facets.ts';
import {
  countTimeline,
  type TimelineBucket,
  timelineExtent,
} from '#lib/core/search/result/count-timeline.ts';
import type { TimelineUnit } from '#lib/core/search/result/timeline-unit.ts';
import type { NotesDatabase } from './database.ts';
import { findInIndex } from './index/read-index.ts';
import { inOneMoment } from './search-notes.ts';

/** What the reader's notes say of one person. */
export interface PersonFigures {
  readonly notes: number;
  /** The person's name as the notes have it; null where there are none. */
  readonly name: string | null;
  /** Notes by the month in which they were made, latest first. */
  readonly months: readonly FacetCount[];
  /** Articles with such a note by publication, ascending. */
  readonly articles: readonly TimelineBucket[];
  /** Who else stands in these notes, and in how many. */
  readonly together: readonly FacetCount[];
}

/**
 * @param plan Finds the person's notes.
 * @param id Of a leader, as notes have it.
 * @param unit Of the articles' buckets.
 */
export function personFigures(
  db: NotesDatabase,
  plan: SearchPlan,
  id: string,
  unit: TimelineUnit,
): Promise<PersonFigures> {
  return inOneMoment(db, async () => {
    const results = await findInIndex(db, plan);
    const extent = timelineExtent(results);
    const { total, months, leaders } = countFacets(results, plan.calendar);
    return {
      notes: total,
      name: leaders.find(({ key }) => key === id)?.label ?? null,
      months,
      articles: extent ? countTimeline(results, unit, extent).articles : [],
      together: leaders.filter(({ key }) => key !== id),
    };
  });
}
