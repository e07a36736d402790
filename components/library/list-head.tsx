import { sortOf } from '#lib/core/library/library-plan.ts';
import type { LibraryView } from '#lib/core/library/library-view.ts';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import type { Sort } from '#lib/core/search/result/sort-key.ts';
import { Switch } from '../controls/switch.tsx';
import { useText } from '../text/text-context.ts';
import type { MessageKey } from '../text/translator.ts';

const SORT_WORDS: Readonly<Record<Sort, MessageKey>> = {
  fit: 'sortFit',
  made: 'sortMade',
  published: 'sortPublished',
  mentioned: 'sortMentioned',
};

export interface ListHeadProps {
  readonly view: LibraryView;
  /** How many notes are found; null until they are counted. */
  readonly found: number | null;
  readonly isFiltered: boolean;
  readonly onSort: (sort: Sort) => void;
  readonly onGrouped: (isGrouped: boolean) => void;
}

/** How many notes stand in the list, and how they stand. */
export function ListHead({ view, found, isFiltered, onSort, onGrouped }: ListHeadProps) {
  const { t, plural } = useText();
  const hasWords = parseQuery(view.query).text.length > 0;
  const sorts: readonly Sort[] = hasWords
    ? ['fit', 'made', 'published', 'mentioned']
    : ['made', 'published', 'mentioned'];
  return (
    <div class="list-head">
      <output class="list-count">
        {found !== null && plural(isFiltered ? 'resultCount' : 'noteCount', found)}
      </output>
      <Switch label={t('libraryGrouped')} isOn={view.isGrouped} onSwitch={onGrouped} />
      <label class="sort">
        <span>{t('librarySort')}</span>
        <select
          value={sortOf(view)}
          onChange={({ currentTarget }) => {
            const sort = sorts.find((each) => each === currentTarget.value);
            if (sort) onSort(sort);
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(SORT_WORDS[sort])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
