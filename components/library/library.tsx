import { useRef, useState } from 'preact/hooks';
import {
  isFiltered,
  type LibraryView,
  toggleChoice,
  withoutFilters,
} from '#lib/core/library/library-view.ts';
import type { Facets } from '#lib/core/search/result/count-facets.ts';
import { Notice, type NoticeProps } from '../controls/notice.tsx';
import { useText } from '../text/text-context.ts';
import { type BulkActions, BulkBar } from './bulk-bar.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { LibraryHeader } from './library-header.tsx';
import { LibraryList, type LibraryListProps } from './library-list.tsx';
import type { BulkWork, Unfinished } from './library-model.ts';
import { ListHead } from './list-head.tsx';
import type { GridHandle } from './note-grid.tsx';
import { PersonPanel, type PersonPanelProps } from './person/person-panel.tsx';
import { TimelinePanel, type TimelinePanelProps } from './timeline/timeline-panel.tsx';
import { UnfinishedBar, type UnfinishedBarProps } from './unfinished-bar.tsx';
import { useSearchKey } from './use-search-key.ts';

/** How a change of the view enters the history: a step of its own, or in place of the one before. */
export type Step = 'push' | 'replace';

export interface LibraryProps
  extends Omit<LibraryListProps, 'grid' | 'isFiltered' | 'onLeave' | 'onEscape' | 'isGrouped' | 'onClear'>,
    BulkActions,
    PersonPanelProps,
    Omit<UnfinishedBarProps, 'unfinished'>,
    Pick<TimelinePanelProps, 'timeline'> {
  readonly view: LibraryView;
  /** Of the notes found; null until they are counted. */
  readonly facets: Facets | null;
  /** Of all notes, for completion. */
  readonly allFacets: Facets;
  readonly work: BulkWork | null;
  /** Shown while nothing is under way. */
  readonly unfinished: Unfinished | null;
  readonly notice: NoticeProps | null;
  readonly onView: (view: LibraryView, step: Step) => void;
  readonly onOptions: () => void;
}

/** The whole library: what is searched and chosen, and the notes that are left. */
export function Library(props: LibraryProps) {
  const { view, facets, selected, work, notice, onView } = props;
  const { t } = useText();
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  useSearchKey(search);

  const found = facets?.total ?? null;
  const push = (next: Partial<LibraryView>) => onView({ ...view, ...next }, 'push');
  const toggle = (facet: Parameters<typeof toggleChoice>[1], key: string) =>
    onView(toggleChoice(view, facet, key), 'push');
  const clear = () => onView(withoutFilters(view), 'push');
  const stepBack = () => {
    if (selected.size > 0) props.onSelectNone();
    else search.current?.focus();
  };
  return (
    <div class="library">
      <LibraryHeader
        view={view}
        field={search}
        facets={props.allFacets}
        onQuery={(query) => onView({ ...view, query }, 'replace')}
        onLeave={() => grid.current?.focus()}
        onOptions={props.onOptions}
      />
      <div class="library-body">
        <aside class="facets" aria-label={t('libraryFilters')}>
          <button
            type="button"
            class="button filters-toggle"
            aria-expanded={areFiltersOpen}
            onClick={() => setFiltersOpen(!areFiltersOpen)}
          >
            {t('libraryFilters')}
          </button>
          <div class={areFiltersOpen ? 'facet-groups facet-groups-open' : 'facet-groups'}>
            <FacetPanel facets={facets} choice={view.choice} onToggle={toggle} />
          </div>
        </aside>
        <main class="library-main" tabIndex={-1}>
          {view.page.kind === 'person' && <PersonPanel person={props.person} />}
          {view.page.kind === 'timeline' && (
            <TimelinePanel timeline={props.timeline} onSpan={(span) => push({ span })} />
          )}
          <ChosenFilters
            view={view}
            facets={facets}
            onToggle={toggle}
            onSpan={(span) => push({ span })}
            onClear={clear}
          />
          <ListHead
            view={view}
            found={found}
            isFiltered={isFiltered(view)}
            onSort={(sort) => push({ sort })}
            onGrouped={(isGrouped) => push({ isGrouped })}
          />
          <LibraryList
            {...props}
            grid={grid}
            isGrouped={view.isGrouped}
            isFiltered={isFiltered(view) || view.page.kind === 'person'}
            onLeave={() => search.current?.focus()}
            onEscape={stepBack}
            onClear={clear}
          />
        </main>
      </div>
      <div class="library-foot">
        {notice && <Notice {...notice} />}
        {props.unfinished && !work && <UnfinishedBar {...props} unfinished={props.unfinished} />}
        <BulkBar {...props} selected={selected.size} found={found ?? 0} work={work} />
      </div>
    </div>
  );
}
