import { useMemo } from 'preact/hooks';
import { planTimeline } from '#lib/core/library/library-plan.ts';
import type { LibraryView } from '#lib/core/library/library-view.ts';
import type { NameSearch } from '#lib/core/search/query/name-search.ts';
import { database } from '#lib/db/database.ts';
import { type TimelineWindow, timelineWindow } from '#lib/db/timeline.ts';
import { useLive } from '#lib/hooks/use-live.ts';
import { CALENDAR } from './calendar.ts';

/** The notes of the view in time, live; null until they are counted, and on other pages. */
export function useTimeline(
  { page, query, choice, span }: LibraryView,
  names: NameSearch,
  attempt: number,
  onFailure: (error: unknown) => void,
): TimelineWindow | null {
  const isShown = page.kind === 'timeline';
  const plan = useMemo(
    () => planTimeline({ page, query, choice }, CALENDAR, names),
    [page, query, choice, names],
  );
  const timeline = useLive(
    isShown ? () => timelineWindow(database, plan, span) : null,
    [isShown, plan, span?.first, span?.last, attempt],
    onFailure,
  );
  return isShown ? timeline : null;
}
