import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { Notice } from '#components/controls/notice.tsx';
import { DateCard } from '#components/in-page/date-card.tsx';
import inPageCss from '#components/in-page/in-page.css?inline';
import { LeaderCard } from '#components/in-page/leader-card.tsx';
import { NoteCard } from '#components/in-page/note-card.tsx';
import { SelectionToolbar } from '#components/in-page/selection-toolbar.tsx';
import type { Work } from '#components/keeping/keeping-model.ts';
import unsavedCss from '#components/keeping/unsaved.css?inline';
import { UnsavedView } from '#components/keeping/unsaved-view.tsx';
import libraryCss from '#components/library/library.css?inline';
import { Library } from '#components/library/library.tsx';
import { NoteEditor } from '#components/notes/note-editor.tsx';
import optionsCss from '#components/options/options.css?inline';
import { OptionsView } from '#components/options/options-view.tsx';
import popupCss from '#components/popup/popup.css?inline';
import { PopupView } from '#components/popup/popup-view.tsx';
import welcomeCss from '#components/welcome/welcome.css?inline';
import { WelcomeView } from '#components/welcome/welcome-view.tsx';
import { WHOLE_LIBRARY } from '#lib/core/library/library-view.ts';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import { SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';
import { sampleKeeping, WORKS } from './sample-keeping.tsx';
import { libraryProps, SAMPLE_PERSON, SAMPLE_TIMELINE } from './sample-library.tsx';
import { SAMPLE_DATE, SAMPLE_LEADER } from './sample-mentions.ts';
import { PEOPLE } from './sample-people.ts';
import { popupProps } from './sample-popup.tsx';

const spy = vi.fn();
const pager = { index: 1, total: 3, onPrevious: spy, onNext: spy, onNote: spy };
const noteCard = {
  note: SAMPLE_NOTE,
  index: 1,
  total: 2,
  onPrevious: spy,
  onNext: spy,
  onEdit: spy,
  onDelete: spy,
};
const notice = { message: 'Note deleted.', action: { label: 'Undo', onAction: spy }, onDismiss: spy };
const site = { site: 'example.org' };
const UNSAVED = [
  {
    id: SAMPLE_NOTE.id,
    change: { text: 'Compare with the plan.\nAnd with the bill.', tags: ['bridges'] },
    quote: SAMPLE_NOTE.anchor.quote,
    address: SAMPLE_NOTE.articleId,
    changedAt: SAMPLE_NOTE.changedAt,
  },
];

const editor = (status: 'saved' | 'failed') => (
  <NoteEditor
    note={SAMPLE_NOTE}
    allTags={[{ tag: 'train', count: 2 }]}
    status={status}
    focus="tags"
    onChange={spy}
    onDelete={spy}
    onClose={spy}
    onUnsaved={spy}
  />
);

const options = (access: 'everywhere' | 'sites', work: Work = { kind: 'idle' }) => (
  <OptionsView
    settings={{ ...DEFAULT_SETTINGS, access, sitesOff: ['a.example'] }}
    granted={{ everywhere: false, sites: ['b.example'] }}
    version="1.2.3"
    yourNotes={sampleKeeping(work)}
    onMarks={spy}
    onAccess={spy}
    onRevoke={spy}
    onSiteOff={spy}
    onSiteOn={spy}
    ownPeople={{ people: PEOPLE.own, onAdd: spy, onChange: spy, onRemove: spy }}
    mutedPeople={{ muted: PEOPLE.muted, onUnmute: spy }}
    tags={[{ tag: 'train', count: 2 }]}
    onRenameTag={spy}
  />
);

/** Every view in its states worth telling apart, with the style sheet of the place it stands in. */
export const VIEWS: readonly [name: string, css: string, view: ComponentChild][] = [
  [
    'leader card',
    inPageCss,
    <LeaderCard key="" mention={SAMPLE_LEADER} noteCount={2} onMute={spy} onNotes={spy} {...pager} />,
  ],
  [
    'date card',
    inPageCss,
    <DateCard key="" mention={SAMPLE_DATE} sourceText="tomorrow" publishedAt={null} {...pager} />,
  ],
  [
    'selection toolbar',
    inPageCss,
    <SelectionToolbar key="" color={null} onColor={spy} onNote={spy} onTag={spy} />,
  ],
  [
    'selection toolbar, within a highlight, a place being chosen',
    inPageCss,
    <SelectionToolbar
      key=""
      color="blue"
      onColor={spy}
      onNote={spy}
      onTag={spy}
      onAttach={spy}
      onAddPerson={spy}
    />,
  ],
  ['note card', inPageCss, <NoteCard key="" {...noteCard} verdict={{ kind: 'exact' }} />],
  [
    'note card, edited',
    inPageCss,
    <NoteCard
      key=""
      {...noteCard}
      verdict={{ kind: 'edited', was: 'It opened at noon.', now: 'It opened late.' }}
    />,
  ],
  [
    'note card, one of several',
    inPageCss,
    <NoteCard key="" {...noteCard} verdict={{ kind: 'moved', among: 3 }} />,
  ],
  ['editor', inPageCss, editor('saved')],
  ['editor, not saved', inPageCss, editor('failed')],
  ['notice', inPageCss, <Notice key="" {...notice} />],
  ['popup, page', popupCss, <PopupView key="" {...popupProps({ notice })} />],
  [
    'popup, notes',
    popupCss,
    <PopupView key="" {...popupProps({ page: { kind: 'forbidden' }, query: 'q' })} />,
  ],
  [
    'popup, empty',
    popupCss,
    <PopupView key="" {...popupProps({ page: { kind: 'no-article', grant: 'site', ...site } })} />,
  ],
  [
    'popup, failed',
    popupCss,
    <PopupView key="" {...popupProps({ page: { kind: 'forbidden' }, notes: { kind: 'failed' } })} />,
  ],
  ['panel', popupCss, <PopupView key="" {...popupProps({ place: 'panel', editingId: SAMPLE_NOTE.id })} />],
  [
    'panel, unseen page',
    popupCss,
    <PopupView key="" {...popupProps({ place: 'panel', chosenTab: 'page', page: { kind: 'unseen' } })} />,
  ],
  ['unsaved', unsavedCss, <UnsavedView key="" unsaved={UNSAVED} onFile={spy} onAgain={spy} />],
  ['welcome', welcomeCss, <WelcomeView key="" chosen="sites" isRefused={false} onChoose={spy} />],
  ['library', libraryCss, <Library key="" {...libraryProps({ notice })} />],
  [
    'library, notes selected',
    libraryCss,
    <Library key="" {...libraryProps({ selected: new Set(['note-0', 'note-1']) })} />,
  ],
  [
    'library, narrowed down to nothing',
    libraryCss,
    <Library
      key=""
      {...libraryProps({
        view: { ...WHOLE_LIBRARY, query: 'q', choice: { ...WHOLE_LIBRARY.choice, tags: ['peace'] } },
        list: { kind: 'ready', total: 0, lineAt: () => undefined },
      })}
    />,
  ],
  [
    'library, empty',
    libraryCss,
    <Library
      key=""
      {...libraryProps({ list: { kind: 'ready', total: 0, lineAt: () => undefined }, facets: null })}
    />,
  ],
  [
    'library, timeline',
    libraryCss,
    <Library
      key=""
      {...libraryProps({
        view: { ...WHOLE_LIBRARY, page: { kind: 'timeline' }, span: SAMPLE_TIMELINE.span },
        timeline: SAMPLE_TIMELINE,
      })}
    />,
  ],
  [
    'library, person',
    libraryCss,
    <Library
      key=""
      {...libraryProps({
        view: { ...WHOLE_LIBRARY, page: { kind: 'person', id: 'Q1' } },
        person: SAMPLE_PERSON,
      })}
    />,
  ],
  [
    'library, failed',
    libraryCss,
    <Library key="" {...libraryProps({ list: { kind: 'failed', message: 'Not now.' }, facets: null })} />,
  ],
  [
    'library, at work',
    libraryCss,
    <Library key="" {...libraryProps({ work: { kind: 'deleting', done: 3, total: 9 } })} />,
  ],
  [
    'library, work unfinished',
    libraryCss,
    <Library key="" {...libraryProps({ unfinished: { kind: 'deleting', total: 1200 } })} />,
  ],
  ['options', optionsCss, options('sites')],
  ['options, access withheld', optionsCss, options('everywhere')],
  ...WORKS.map((work): [string, string, ComponentChild] => [
    `options, ${work.kind}`,
    optionsCss,
    options('sites', work),
  ]),
];
