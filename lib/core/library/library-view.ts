import type { Choice } from '../search/query/search-plan.ts';
import type { Sort } from '../search/result/sort-key.ts';
import type { DaySpan } from '../search/text/day-span.ts';

/** What the library stands above its list: nothing, the timeline, or what is known of one person. */
export type LibraryPage =
  | { readonly kind: 'notes' }
  | { readonly kind: 'timeline' }
  /** @property id Of a leader, as notes have it. */
  | { readonly kind: 'person'; readonly id: string };

/** What is chosen among the facets. Articles are no facet: their numbers mean nothing outside one database. */
export type FacetChoice = Omit<Choice, 'articles'>;
export type Facet = keyof FacetChoice;

/** All that decides what the library shows; its address holds it, so that it can be bookmarked. */
export interface LibraryView {
  readonly page: LibraryPage;
  /** As typed. */
  readonly query: string;
  readonly choice: FacetChoice;
  /** Null for what fits: the best match first where words are searched, else the newest. */
  readonly sort: Sort | null;
  readonly isGrouped: boolean;
  /** The days that the timeline shows and the notes speak of; null for all. */
  readonly span: DaySpan | null;
}

export const FACETS = ['leaders', 'tags', 'sites', 'months', 'mentioned'] as const satisfies Facet[];

export const WHOLE_LIBRARY: LibraryView = {
  page: { kind: 'notes' },
  query: '',
  choice: { leaders: [], tags: [], sites: [], months: [], mentioned: [] },
  sort: null,
  isGrouped: false,
  span: null,
};

/** The view with one value chosen, or no longer. */
export function toggleChoice(view: LibraryView, facet: Facet, key: string): LibraryView {
  const chosen = view.choice[facet];
  const next = chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key];
  return { ...view, choice: { ...view.choice, [facet]: next } };
}

/** The same page with nothing searched, chosen or zoomed to. */
export function withoutFilters(view: LibraryView): LibraryView {
  const { query, choice, span } = WHOLE_LIBRARY;
  return { ...view, query, choice, span };
}

/** Whether the view leaves notes out, besides by being a person's page. */
export function isFiltered({ query, choice, span }: LibraryView): boolean {
  return query.trim() !== '' || span !== null || FACETS.some((facet) => choice[facet].length > 0);
}
