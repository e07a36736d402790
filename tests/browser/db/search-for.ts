import { LocalCalendar, UTC_DAYS } from '#lib/core/search/query/local-calendar.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { NOTHING_CHOSEN, planSearch, type SearchPlan } from '#lib/core/search/query/search-plan.ts';

export function searchFor(query: string): SearchPlan {
  return planSearch(parseQuery(query), NOTHING_CHOSEN, new LocalCalendar(UTC_DAYS));
}
