import { LocalCalendar } from '#lib/core/search/query/local-calendar.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { NOTHING_CHOSEN, planSearch } from '#lib/core/search/query/search-plan.ts';
import { type Facets, NO_FACETS } from '#lib/core/search/result/count-facets.ts';
import { database } from '#lib/db/database.ts';
import { facetCounts } from '#lib/db/search-notes.ts';
import { LOCAL_DAYS } from '#lib/platform/local-days.ts';
import { useLive } from './use-live.ts';

const EVERYTHING_HERE = planSearch(parseQuery(''), NOTHING_CHOSEN, new LocalCalendar(LOCAL_DAYS));

/**
 * Facets of all notes, live.
 *
 * @param isWanted False while nobody is offered any: they are counted from all of the index.
 */
export function useAllFacets(isWanted: boolean, onFailure: (error: unknown) => void): Facets {
  const count = isWanted ? () => facetCounts(database, EVERYTHING_HERE) : null;
  return useLive(count, [isWanted], onFailure) ?? NO_FACETS;
}
