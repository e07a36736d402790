import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { PageState } from '#components/popup/popup-model.ts';
import { PopupView, type PopupViewProps } from '#components/popup/popup-view.tsx';
import { SAMPLE_ARTICLE, SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';
import { SAMPLE_FACETS } from './sample-library.tsx';
import { SAMPLE_DATE, SAMPLE_LEADER } from './sample-mentions.ts';

const NOTES = ['one', 'two', 'three'].map((id) => ({
  note: { ...SAMPLE_NOTE, id, anchor: { ...SAMPLE_NOTE.anchor, quote: `Quote ${id}.` } },
  article: SAMPLE_ARTICLE,
  matches: { quote: [{ start: 0, end: 5 }], text: [], title: [], tags: [[{ start: 0, end: 2 }]] },
}));

export const SAMPLE_PAGE: PageState & { kind: 'article' } = {
  kind: 'article',
  site: 'example.org',
  grant: 'click',
  article: SAMPLE_ARTICLE,
  mentions: [
    { text: 'Roe', mention: SAMPLE_LEADER },
    { text: 'Roe', mention: { ...SAMPLE_LEADER, start: 10, end: 13 } },
    { text: 'tomorrow', mention: SAMPLE_DATE },
  ],
  notes: [{ ...SAMPLE_NOTE, seen: { kind: 'gone', since: '2025-05-16T07:00:00.000Z' } }],
};

type State = Pick<
  PopupViewProps,
  'page' | 'notes' | 'query' | 'notice' | 'place' | 'chosenTab' | 'editingId' | 'scroll'
>;

/** Props of a popup over a marked article with a note; callbacks are spies. */
export function popupProps(state: Partial<State> = {}) {
  return {
    page: SAMPLE_PAGE,
    notes: { kind: 'ready', notes: NOTES, total: NOTES.length },
    query: '',
    facets: SAMPLE_FACETS,
    place: 'popup',
    chosenTab: null,
    editingId: null,
    scroll: 0,
    notice: null,
    allTags: [],
    saveState: 'saved',
    now: '2025-05-16T08:00:00.000Z',
    marks: { leaders: true, dates: true },
    isSiteOn: true,
    onMarks: vi.fn<PopupViewProps['onMarks']>(),
    onSite: vi.fn<PopupViewProps['onSite']>(),
    onQuery: vi.fn<PopupViewProps['onQuery']>(),
    onTab: vi.fn<PopupViewProps['onTab']>(),
    onEditing: vi.fn<PopupViewProps['onEditing']>(),
    onScroll: vi.fn<PopupViewProps['onScroll']>(),
    onGoTo: vi.fn<PopupViewProps['onGoTo']>(),
    onNoteArticle: vi.fn<PopupViewProps['onNoteArticle']>(),
    onAttach: vi.fn<PopupViewProps['onAttach']>(),
    onPageAction: vi.fn<PopupViewProps['onPageAction']>(),
    onRetry: vi.fn<PopupViewProps['onRetry']>(),
    onOpen: vi.fn<PopupViewProps['onOpen']>(),
    onChange: vi.fn<PopupViewProps['onChange']>(),
    onDelete: vi.fn<PopupViewProps['onDelete']>(),
    onCopy: vi.fn<PopupViewProps['onCopy']>(),
    onUnsaved: vi.fn<PopupViewProps['onUnsaved']>(),
    ...state,
  } satisfies PopupViewProps;
}

/** The popup with what the entrypoint keeps for it: the search, the tab and the note that is edited. */
export function Popup(props: PopupViewProps) {
  const [kept, setKept] = useState({
    query: props.query,
    chosenTab: props.chosenTab,
    editingId: props.editingId,
  });
  const keep = (change: Partial<typeof kept>) => setKept((before) => ({ ...before, ...change }));
  return (
    <PopupView
      {...props}
      {...kept}
      onQuery={(query) => {
        keep({ query });
        props.onQuery(query);
      }}
      onTab={(chosenTab) => keep({ chosenTab })}
      onEditing={(editingId) => keep({ editingId })}
    />
  );
}
