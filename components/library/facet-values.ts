import type { Facet, FacetChoice } from '#lib/core/library/library-view.ts';
import type { FacetCount, Facets } from '#lib/core/search/result/count-facets.ts';
import { formatPartialDay } from '../text/date-format.ts';
import type { MessageKey } from '../text/translator.ts';

export const FACET_TITLES: Readonly<Record<Facet, MessageKey>> = {
  leaders: 'facetLeaders',
  tags: 'facetTags',
  sites: 'facetSites',
  months: 'facetMonths',
  mentioned: 'facetMentioned',
};

/** A value of a facet as it is shown: months in the reader's language, all others as they are. */
export function facetLabel(facet: Facet, { label }: Pick<FacetCount, 'label'>, locale: string): string {
  return facet === 'months' ? formatPartialDay(label, 'short-month', locale) : label;
}

export interface FacetValue extends FacetCount {
  readonly isChosen: boolean;
}

/** The values of a facet: chosen ones first, also those that no note found has. */
export function facetValues(facet: Facet, facets: Facets, choice: FacetChoice): FacetValue[] {
  const counted = new Map(facets[facet].map((each) => [each.key, each]));
  const chosen = choice[facet].map((key) => counted.get(key) ?? { key, label: key, count: 0 });
  const others = facets[facet].filter(({ key }) => !choice[facet].includes(key));
  return [
    ...chosen.map((each) => ({ ...each, isChosen: true })),
    ...others.map((each) => ({ ...each, isChosen: false })),
  ];
}
