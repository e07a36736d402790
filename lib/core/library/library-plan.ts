import type { LocalCalendar } from '../search/query/local-calendar.ts';
import type { NameSearch } from '../search/query/name-search.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { planSearch, type SearchPlan } from '../search/query/search-plan.ts';
import type { Sort } from '../search/result/sort-key.ts';
import type { LibraryView } from './library-view.ts';

/** Notes that are all found alike are ordered by time; best match means something only where words are searched. */
export function sortOf({ sort, query }: Pick<LibraryView, 'sort' | 'query'>): Sort {
  const hasWords = parseQuery(query).text.length > 0;
  if (sort === null) return hasWords ? 'fit' : 'made';
  return sort === 'fit' && !hasWords ? 'made' : sort;
}

/** What the list shows. */
export function planNotes(
  view: Pick<LibraryView, 'page' | 'query' | 'choice' | 'span'>,
  calendar: LocalCalendar,
  names: NameSearch,
): SearchPlan {
  const { page, query, choice, span } = view;
  const parsed = parseQuery(query);
  const mentions = span === null ? parsed.mentions : [...parsed.mentions, span];
  const leaders = page.kind === 'person' ? [...new Set([page.id, ...choice.leaders])] : choice.leaders;
  return planSearch({ ...parsed, mentions }, { ...choice, leaders, articles: [] }, calendar, names);
}

/** What the timeline is drawn of: the same notes, at whatever time they speak of, so that there is a way out of a span. */
export function planTimeline(
  view: Pick<LibraryView, 'page' | 'query' | 'choice'>,
  calendar: LocalCalendar,
  names: NameSearch,
): SearchPlan {
  return planNotes({ ...view, span: null }, calendar, names);
}
