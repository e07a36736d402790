import { useId, useRef } from 'preact/hooks';
import type { Mention } from '#lib/core/mention.ts';
import type { Note } from '#lib/core/notes/note.ts';
import type { Facets } from '#lib/core/search/result/count-facets.ts';
import { Notice, type NoticeProps } from '../controls/notice.tsx';
import type { NoteActions } from '../notes/note-item.tsx';
import type { SaveState } from '../notes/save-status.tsx';
import type { TagCount } from '../notes/tag-completion.ts';
import { AccessLine } from './access-line.tsx';
import { MarkSwitches, type MarkSwitchesProps } from './mark-switches.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PagePanel } from './page-panel.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { NotesState, PageAction, PageState } from './popup-model.ts';
import { type PopupTab, PopupTabs } from './popup-tabs.tsx';
import { useKeptScroll } from './use-kept-scroll.ts';
import { usePopupKeys } from './use-popup-keys.ts';

export interface PopupViewProps extends Omit<NoteActions, 'onAttach'>, MarkSwitchesProps {
  /** A panel stands beside the page, and needs no button to open it. */
  readonly place: 'popup' | 'panel';
  readonly page: PageState;
  readonly notes: NotesState;
  readonly query: string;
  /** Of all notes, for completion. */
  readonly facets: Facets;
  /** Null before the reader has chosen one. */
  readonly chosenTab: PopupTab | null;
  /** The note whose editor is open. */
  readonly editingId: string | null;
  readonly allTags: readonly TagCount[];
  /** Of the note being edited; one at a time. */
  readonly saveState: SaveState;
  /** Undo after a deletion, mostly; null when there is nothing to say. */
  readonly notice: NoticeProps | null;
  /** ISO 8601 instant, for "2 days ago". */
  readonly now: string;
  readonly onQuery: (query: string) => void;
  /** Where the list stood the last time, in CSS pixels. */
  readonly scroll: number;
  readonly onScroll: (scroll: number) => void;
  readonly onTab: (tab: PopupTab) => void;
  readonly onEditing: (id: string | null) => void;
  readonly onGoTo: (mention: Mention) => void;
  /** Makes a note on the open article as a whole. */
  readonly onNoteArticle: () => void;
  /** Lets the reader choose where a gone passage of the open page stands now. */
  readonly onAttach: (note: Note) => void;
  readonly onPageAction: (action: PageAction) => void;
  /** The notes could not be opened and the reader wants another try. */
  readonly onRetry: () => void;
}

export function PopupView(props: PopupViewProps) {
  const { place, page, notes, query, chosenTab, notice, onQuery, onTab, onPageAction } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  usePopupKeys(root, search, onQuery);
  const isShown = page.kind !== 'loading' && notes.kind !== 'loading';
  useKeptScroll(panel, props.scroll, isShown, props.onScroll);

  // Where the page is not looked at, no new place can be chosen on it.
  const { onAttach: _, ...withoutPage } = props;
  const tab = query === '' ? (chosenTab ?? (hasPage(page) ? 'page' : 'notes')) : 'notes';
  const select = (next: PopupTab) => {
    onTab(next);
    if (next === 'page') onQuery('');
  };
  return (
    <main ref={root} class={`popup popup-${place}`}>
      <PopupHeader
        query={query}
        field={search}
        facets={props.facets}
        onQuery={onQuery}
        onLibrary={() => onPageAction('open-library')}
        onPanel={place === 'popup' ? () => onPageAction('open-panel') : null}
        onOptions={() => onPageAction('open-options')}
      />
      <PopupTabs
        id={id}
        selected={tab}
        noteTotal={notes.kind === 'ready' ? notes.total : null}
        onSelect={select}
      />
      <div ref={panel} id={`${id}-panel`} class="panel" role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        {tab === 'page' ? (
          <>
            <AccessLine page={page} onAction={onPageAction} />
            <MarkSwitches {...props} />
            <PagePanel {...props} />
          </>
        ) : (
          <NotesPanel {...withoutPage} />
        )}
      </div>
      {notice && (
        <div class="popup-notice">
          <Notice {...notice} />
        </div>
      )}
    </main>
  );
}

/** Whether the page is worth showing first: all but where nothing can ever be marked. */
function hasPage(page: PageState): boolean {
  return page.kind !== 'forbidden' && page.kind !== 'unsupported';
}
