import { useMemo } from 'preact/hooks';
import { planNotes } from '#lib/core/library/library-plan.ts';
import { WHOLE_LIBRARY } from '#lib/core/library/library-view.ts';
import { NO_NAMES } from '#lib/core/search/query/name-search.ts';
import { isEverything, type SearchPlan } from '#lib/core/search/query/search-plan.ts';
import { type Facets, NO_FACETS } from '#lib/core/search/result/count-facets.ts';
import { database } from '#lib/db/database.ts';
import { facetCounts } from '#lib/db/search-notes.ts';
import { useLive } from '#lib/hooks/use-live.ts';

export interface LibraryFacets {
  /** Of the notes found; null until they are counted. */
  readonly facets: Facets | null;
  /** Of all notes. */
  readonly allFacets: Facets;
  /** All tags in use, most used first. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
}

/** What notes can be narrowed down by, live. Counted with the search, not with the pages of its list. */
export function useFacets(
  plan: SearchPlan,
  attempt: number,
  onFailure: (error: unknown) => void,
): LibraryFacets {
  const { calendar } = plan;
  const whole = useMemo(() => planNotes(WHOLE_LIBRARY, calendar, NO_NAMES), [calendar]);
  // Without a search the two are one, and counted once.
  const asked = isEverything(plan) ? whole : plan;
  const all = useLive(() => facetCounts(database, whole), [whole, attempt], onFailure);
  const found = useLive(
    asked === whole ? null : () => facetCounts(database, asked),
    [asked, attempt],
    onFailure,
  );
  const allFacets = all ?? NO_FACETS;
  const tags = useMemo(() => allFacets.tags.map(({ label, count }) => ({ tag: label, count })), [allFacets]);
  return { facets: asked === whole ? all : found, allFacets, tags };
}
