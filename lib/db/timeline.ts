import { wholeYears } from '#lib/core/library/zoom-span.ts';
import type { SearchPlan } from '#lib/core/search/query/search-plan.ts';
import { countTimeline, type Timeline, timelineExtent } from '#lib/core/search/result/count-timeline.ts';
import { type TimelineUnit, unitFor } from '#lib/core/search/result/timeline-unit.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';
import type { NotesDatabase } from './database.ts';
import { findInIndex } from './index/read-index.ts';
import { inOneMoment } from './search-notes.ts';

/** A timeline with the days it spans and the unit it is counted in. */
export interface TimelineWindow extends Timeline {
  /** The years from the first to the last date there is, whatever is zoomed to; null where the notes speak of none. */
  readonly extent: DaySpan | null;
  readonly span: DaySpan | null;
  readonly unit: TimelineUnit;
}

const NOTHING_DATED: Timeline = { notes: [], articles: [], lessPrecise: 0, people: [] };

/**
 * Notes by the dates they speak of, articles by publication, in units that fit the span. Live under `observe`.
 *
 * @param span Null for all there is.
 */
export function timelineWindow(
  db: NotesDatabase,
  plan: SearchPlan,
  span: DaySpan | null,
): Promise<TimelineWindow> {
  return inOneMoment(db, async () => {
    const results = await findInIndex(db, plan);
    const dated = timelineExtent(results);
    const extent = dated && wholeYears(dated);
    const shown = span ?? extent;
    const unit = shown ? unitFor(shown) : 'year';
    const counted = shown ? countTimeline(results, unit, shown) : NOTHING_DATED;
    return { extent, span: shown, unit, ...counted };
  });
}
