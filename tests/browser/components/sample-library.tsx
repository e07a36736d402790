import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { Library, type LibraryProps } from '#components/library/library.tsx';
import type { ListLine } from '#components/library/library-model.ts';
import type { PersonState } from '#components/library/person/person-panel.tsx';
import type { TimelineState } from '#components/library/timeline/timeline-panel.tsx';
import { type LibraryView, WHOLE_LIBRARY } from '#lib/core/library/library-view.ts';
import type { Facets } from '#lib/core/search/result/count-facets.ts';
import { SAMPLE_ARTICLE, SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';

/** A line of a library of as many notes as are wanted; three in four have words of their reader's. */
export function sampleLine(index: number): ListLine {
  const note = {
    ...SAMPLE_NOTE,
    id: `note-${index}`,
    text: index % 4 === 0 ? '' : SAMPLE_NOTE.text,
    anchor: { ...SAMPLE_NOTE.anchor, quote: `Quote ${index}. `.repeat(1 + (index % 7) * 4).trim() },
  };
  const matches = { quote: [{ start: 0, end: 5 }], text: [], title: [], tags: [[{ start: 0, end: 2 }]] };
  return { kind: 'note', note, article: SAMPLE_ARTICLE, matches };
}

export const SAMPLE_FACETS: Facets = {
  total: 1000,
  leaders: Array.from({ length: 9 }, (_, i) => ({ key: `Q${i}`, label: `Leader ${i}`, count: 90 - i })),
  tags: [
    { key: 'peace', label: 'Peace', count: 12 },
    { key: 'peace talks', label: 'peace talks', count: 4 },
  ],
  sites: [{ key: 'The Gazette', label: 'The Gazette', count: 1000 }],
  months: [{ key: '2025-05', label: '2025-05', count: 1000 }],
  mentioned: [{ key: '2024', label: '2024', count: 3 }],
};

/** Three years of notes that speak of 2024, in months. */
export const SAMPLE_TIMELINE: TimelineState = {
  extent: { first: 18_262, last: 20_453 },
  span: { first: 19_358, last: 20_453 },
  unit: 'month',
  notes: [
    { number: 24_277, count: 2 },
    { number: 24_290, count: 9 },
  ],
  articles: [{ number: 24_290, count: 4 }],
  lessPrecise: 1,
  people: [{ key: 'Q1', label: 'Leader 1', notes: [{ number: 24_290, count: 3 }] }],
};

export const SAMPLE_PERSON: PersonState = {
  id: 'Q1',
  name: 'Jane Roe',
  offices: [
    { title: 'Mayor', of: 'Harbourtown', start: '2012', end: '2016' },
    { title: 'President', of: 'Utopia', start: '2020-05-07' },
  ],
  notes: 5,
  months: [{ number: 24_300, count: 5 }],
  articles: [{ number: 24_299, count: 2 }],
  together: [{ key: 'Q2', label: 'Leader 2', count: 2 }],
};

type State = Pick<
  LibraryProps,
  'view' | 'list' | 'facets' | 'selected' | 'work' | 'unfinished' | 'notice' | 'timeline' | 'person'
>;

/** Props of a library of a thousand notes, all loaded; callbacks are spies. */
export function libraryProps(some: Partial<State> = {}) {
  return {
    view: WHOLE_LIBRARY,
    list: { kind: 'ready', total: 1000, lineAt: sampleLine },
    facets: SAMPLE_FACETS,
    timeline: null,
    person: null,
    allFacets: SAMPLE_FACETS,
    allTags: [{ tag: 'Peace', count: 12 }],
    selected: new Set<string>(),
    work: null,
    unfinished: null,
    notice: null,
    saveState: 'saved',
    now: '2025-05-16T08:00:00.000Z',
    onView: vi.fn<LibraryProps['onView']>(),
    onRange: vi.fn<LibraryProps['onRange']>(),
    onRetry: vi.fn<LibraryProps['onRetry']>(),
    onOptions: vi.fn<LibraryProps['onOptions']>(),
    onSelect: vi.fn<LibraryProps['onSelect']>(),
    onSelectRange: vi.fn<LibraryProps['onSelectRange']>(),
    onSelectAll: vi.fn<LibraryProps['onSelectAll']>(),
    onSelectNone: vi.fn<LibraryProps['onSelectNone']>(),
    onTag: vi.fn<LibraryProps['onTag']>(),
    onColor: vi.fn<LibraryProps['onColor']>(),
    onExport: vi.fn<LibraryProps['onExport']>(),
    onDeleteSelected: vi.fn<LibraryProps['onDeleteSelected']>(),
    onCancelWork: vi.fn<LibraryProps['onCancelWork']>(),
    onGoOn: vi.fn<LibraryProps['onGoOn']>(),
    onLeaveIt: vi.fn<LibraryProps['onLeaveIt']>(),
    onOpen: vi.fn<LibraryProps['onOpen']>(),
    onChange: vi.fn<LibraryProps['onChange']>(),
    onDelete: vi.fn<LibraryProps['onDelete']>(),
    onCopy: vi.fn<LibraryProps['onCopy']>(),
    onUnsaved: vi.fn<LibraryProps['onUnsaved']>(),
    ...some,
  } satisfies LibraryProps;
}

/** The library with a view and a selection that are kept, as the entrypoint's are. */
export function KeptLibrary(props: LibraryProps) {
  const [view, setView] = useState<LibraryView>(props.view);
  const [selected, setSelected] = useState(props.selected);
  const { list } = props;
  const idsFrom = (from: number, to: number) => {
    const numbers = Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => Math.min(from, to) + i);
    return numbers.flatMap((index) => {
      const line = list.kind === 'ready' ? list.lineAt(index) : undefined;
      return line?.kind === 'note' ? [line.note.id] : [];
    });
  };
  return (
    <Library
      {...props}
      view={view}
      selected={selected}
      onView={(next, step) => {
        setView(next);
        props.onView(next, step);
      }}
      onSelect={({ id }) => {
        const next = new Set(selected);
        if (!next.delete(id)) next.add(id);
        setSelected(next);
      }}
      onSelectRange={(from, to) => setSelected(new Set(idsFrom(from, to)))}
      onSelectNone={() => setSelected(new Set())}
    />
  );
}
