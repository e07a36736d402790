import { useState } from 'preact/hooks';
import { FACETS, type Facet, type FacetChoice } from '#lib/core/library/library-view.ts';
import type { Facets } from '#lib/core/search/result/count-facets.ts';
import { Glyph } from '../controls/glyph.tsx';
import { useText } from '../text/text-context.ts';
import { FACET_TITLES, facetLabel, facetValues } from './facet-values.ts';
import { LINKS } from './library-links.ts';

export interface FacetPanelProps {
  /** Null until they are counted. */
  readonly facets: Facets | null;
  readonly choice: FacetChoice;
  readonly onToggle: (facet: Facet, key: string) => void;
}

/** What the notes found can be narrowed down by, with how many there would be. */
export function FacetPanel({ facets, choice, onToggle }: FacetPanelProps) {
  return (
    <>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} facets={facets} choice={choice} onToggle={onToggle} />
      ))}
    </>
  );
}

/** Values shown at first, and with every "more". */
const FIRST = 6;
const MORE = 20;

function FacetGroup({ facet, facets, choice, onToggle }: FacetPanelProps & { readonly facet: Facet }) {
  const { t, plural, locale } = useText();
  const [shown, setShown] = useState(FIRST);
  if (!facets) return null;
  const values = facetValues(facet, facets, choice);
  if (values.length === 0) return null;
  const numbers = new Intl.NumberFormat(locale);
  const visible = values.slice(0, Math.max(shown, choice[facet].length));
  const rest = values.length - visible.length;
  return (
    <fieldset class="facet">
      <legend>{t(FACET_TITLES[facet])}</legend>
      {visible.map((value) => (
        <div key={value.key} class="facet-row">
          <label class="facet-value">
            <input type="checkbox" checked={value.isChosen} onChange={() => onToggle(facet, value.key)} />
            <span class="facet-label">{facetLabel(facet, value, locale)}</span>
            <span class="facet-count">{numbers.format(value.count)}</span>
          </label>
          {facet === 'leaders' && (
            <a
              class="facet-link"
              href={LINKS.person(value.key)}
              aria-label={t('libraryPerson', value.label)}
              title={t('libraryPerson', value.label)}
            >
              <Glyph name="next" />
            </a>
          )}
        </div>
      ))}
      {rest > 0 && (
        <button type="button" class="button button-text" onClick={() => setShown(shown + MORE)}>
          {plural('facetMore', rest)}
        </button>
      )}
      {rest === 0 && shown > FIRST && values.length > FIRST && (
        <button type="button" class="button button-text" onClick={() => setShown(FIRST)}>
          {t('facetLess')}
        </button>
      )}
    </fieldset>
  );
}
