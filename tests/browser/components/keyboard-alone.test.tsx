import type { ComponentChild } from 'preact';
import { beforeAll, expect, type Mock, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { YourNotes } from '#components/keeping/your-notes.tsx';
import libraryCss from '#components/library/library.css?inline';
import optionsCss from '#components/options/options.css?inline';
import popupCss from '#components/popup/popup.css?inline';
import { sampleKeeping, WORKS } from './sample-keeping.tsx';
import { KeptLibrary, libraryProps } from './sample-library.tsx';
import { Popup, popupProps, SAMPLE_PAGE } from './sample-popup.tsx';
import { showView } from './show-view.tsx';

/** Presses of Tab after which something is out of reach. */
const FAR = 80;

/** As a screen reader would call it, near enough. */
function focusedName(): string {
  const focused = document.activeElement;
  const isField = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
  const label = isField ? focused.labels?.[0]?.textContent : null;
  return focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '';
}

async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < FAR; presses++) {
    await userEvent.keyboard('{Tab}');
    if (focusedName().startsWith(name)) return;
  }
  throw new Error(`Tab does not reach “${name}”`);
}

type Spy = Mock<(...args: never[]) => unknown>;
/** A view, and what its act must be told. */
type Shown = readonly [view: ComponentChild, css: string, told: Spy];

const popup = (act: (props: ReturnType<typeof popupProps>) => Spy, some = {}): Shown => {
  const props = popupProps(some);
  return [<Popup key="" {...props} />, popupCss, act(props)];
};
const notes = { page: { kind: 'forbidden' } } as const;
const library = (act: (props: ReturnType<typeof libraryProps>) => Spy, some = {}): Shown => {
  const props = libraryProps(some);
  return [<KeptLibrary key="" {...props} />, libraryCss, act(props)];
};
const selected = { selected: new Set(['note-0', 'note-1']) };
const keeping = (act: (props: ReturnType<typeof sampleKeeping>) => Spy, kind = 'idle'): Shown => {
  const props = sampleKeeping(WORKS.find((work) => work.kind === kind));
  return [<YourNotes key="" {...props} />, optionsCss, act(props)];
};
const undo = vi.fn();
const notice = {
  message: 'Note deleted.',
  action: { label: 'Undo', onAction: undo },
  onDismiss: vi.fn(),
};

beforeAll(() => page.viewport(1000, 800));

test.each<[what: string, shown: () => Shown, name: string, keys: readonly string[]]>([
  ['a mention is gone to', () => popup(({ onGoTo }) => onGoTo), 'Ada Roe', ['{Enter}']],
  ['leaders are switched off', () => popup(({ onMarks }) => onMarks), 'Leaders', [' ']],
  ['this site is switched off', () => popup(({ onSite }) => onSite), 'This site', [' ']],
  ['access is given', () => popup(({ onPageAction }) => onPageAction), 'Always on', ['{Enter}']],
  [
    'the article is noted',
    () => popup(({ onNoteArticle }) => onNoteArticle),
    'Note on this article',
    ['{Enter}'],
  ],
  [
    'a gone passage gets a new place',
    () => popup(({ onAttach }) => onAttach, { page: SAMPLE_PAGE }),
    'Choose its new place',
    ['{Enter}'],
  ],
  ['a note is opened', () => popup(({ onOpen }) => onOpen, notes), 'Open: Quote two.', ['{Enter}']],
  [
    'a note is edited',
    () => popup(({ onChange }) => onChange, notes),
    'Edit note and tags',
    ['{Enter}', 'x'],
  ],
  ['a quote is copied', () => popup(({ onCopy }) => onCopy, notes), 'Copy quote', ['{Enter}']],
  ['a note is deleted', () => popup(({ onDelete }) => onDelete, notes), 'Delete note', ['{Enter}']],
  ['a deletion is undone', () => popup(() => undo, { ...notes, notice }), 'Undo', ['{Enter}']],
  [
    'another try',
    () => popup(({ onRetry }) => onRetry, { ...notes, notes: { kind: 'failed' } }),
    'Try again',
    ['{Enter}'],
  ],
  ['the library is narrowed down', () => library(({ onView }) => onView), 'Leader 3', [' ']],
  ['the list stands by article', () => library(({ onView }) => onView), 'By article', [' ']],
  ['the list is sorted otherwise', () => library(({ onView }) => onView), 'Sorted by', ['{ArrowDown}']],
  [
    'all found are selected',
    () => library(({ onSelectAll }) => onSelectAll, selected),
    'Select all',
    ['{Enter}'],
  ],
  [
    'those selected are coloured',
    () => library(({ onColor }) => onColor, selected),
    'Make them',
    ['{Enter}'],
  ],
  ['those selected are exported', () => library(({ onExport }) => onExport, selected), 'Export', ['{Enter}']],
  [
    'those selected are deleted',
    () => library(({ onDeleteSelected }) => onDeleteSelected, selected),
    'Delete selected',
    ['{Enter}'],
  ],
  ['their deletion is undone', () => library(() => undo, { notice }), 'Undo', ['{Enter}']],
  [
    'long work is cancelled',
    () => library(({ onCancelWork }) => onCancelWork, { work: { kind: 'deleting', done: 1, total: 9 } }),
    'Cancel',
    ['{Enter}'],
  ],
  [
    'long work is gone on with',
    () => library(({ onGoOn }) => onGoOn, { unfinished: { kind: 'deleting', total: 9 } }),
    'Go on',
    ['{Enter}'],
  ],
  [
    'long work is left',
    () => library(({ onLeaveIt }) => onLeaveIt, { unfinished: { kind: 'file', name: 'mine.jsonl' } }),
    'Leave it',
    ['{Enter}'],
  ],
  [
    'the library is tried again',
    () => library(({ onRetry }) => onRetry, { list: { kind: 'failed', message: 'No.' } }),
    'Try again',
    ['{Enter}'],
  ],
  ['everything is exported', () => keeping(({ onExport }) => onExport), 'Export everything', ['{Enter}']],
  ['a copy is looked at', () => keeping(({ onCopy }) => onCopy), 'See what the copy', ['{Enter}']],
  ['an import is begun', () => keeping(({ onConfirm }) => onConfirm, 'preview'), 'Import', ['{Enter}']],
  ['an import is cancelled', () => keeping(({ onCancel }) => onCancel, 'looking'), 'Cancel', ['{Enter}']],
  ['an import is taken back', () => keeping(({ onUndo }) => onUndo, 'done'), 'Undo', ['{Enter}']],
  [
    'an import is gone on with',
    () => keeping(({ onConfirm }) => onConfirm, 'unfinished'),
    'Go on',
    ['{Enter}'],
  ],
])('by keyboard alone %s', async (_, shown, name, keys) => {
  const [view, css, told] = shown();
  told.mockClear();
  showView(view, css);
  await tabTo(name);
  expect(told).not.toHaveBeenCalled();
  for (const key of keys) {
    await userEvent.keyboard(key);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await expect.poll(() => told.mock.calls.length).toBe(1);
});
