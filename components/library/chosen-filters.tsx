import { FACETS, type Facet, type LibraryView } from '#lib/core/library/library-view.ts';
import type { Facets } from '#lib/core/search/result/count-facets.ts';
import { Glyph } from '../controls/glyph.tsx';
import { useText } from '../text/text-context.ts';
import { FACET_TITLES, facetLabel, facetValues } from './facet-values.ts';
import { spanWords } from './span-words.ts';

export interface ChosenFiltersProps {
  readonly view: LibraryView;
  readonly facets: Facets | null;
  readonly onToggle: (facet: Facet, key: string) => void;
  readonly onSpan: (span: null) => void;
  readonly onClear: () => void;
}

/** What the list is narrowed down by, each with the way to take it away. */
export function ChosenFilters({ view, facets, onToggle, onSpan, onClear }: ChosenFiltersProps) {
  const { t, locale } = useText();
  const { choice, span } = view;
  const chosen = FACETS.flatMap((facet) =>
    facets
      ? facetValues(facet, facets, choice).flatMap((each) => (each.isChosen ? [{ facet, each }] : []))
      : [],
  );
  if (chosen.length === 0 && span === null) return null;
  return (
    <ul class="chosen" aria-label={t('libraryChosen')}>
      {chosen.map(({ facet, each }) => (
        <li key={`${facet} ${each.key}`}>
          <Chosen
            words={t('libraryChosenValue', t(FACET_TITLES[facet]), facetLabel(facet, each, locale))}
            onRemove={() => onToggle(facet, each.key)}
          />
        </li>
      ))}
      {span && (
        <li>
          <Chosen words={t('libraryChosenSpan', spanWords(span, locale))} onRemove={() => onSpan(null)} />
        </li>
      )}
      <li>
        <button type="button" class="button button-text" onClick={onClear}>
          {t('libraryClear')}
        </button>
      </li>
    </ul>
  );
}

function Chosen({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }) {
  const { t } = useText();
  return (
    <span class="chip chosen-chip">
      {words}
      <button type="button" class="chip-remove" aria-label={t('libraryRemove', words)} onClick={onRemove}>
        <Glyph name="close" />
      </button>
    </span>
  );
}
