import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { NoteCard } from '#components/in-page/note-card.tsx';
import { UnsavedView } from '#components/keeping/unsaved-view.tsx';
import libraryCss from '#components/library/library.css?inline';
import { Library } from '#components/library/library.tsx';
import { NoteEditor } from '#components/notes/note-editor.tsx';
import { PopupView } from '#components/popup/popup-view.tsx';
import type { Note } from '#lib/core/notes/note.ts';
import { SAMPLE_ARTICLE, SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';
import { libraryProps } from './sample-library.tsx';
import { popupProps } from './sample-popup.tsx';
import { showView } from './show-view.tsx';

/** What a page or a file may put into every field that is text. */
const MARKUP = `"><img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script><a href="javascript:globalThis.ran = true">`;
const { anchor } = SAMPLE_NOTE;
const NOTE: Note = {
  ...SAMPLE_NOTE,
  anchor: { ...anchor, quote: `quote ${MARKUP}`, paragraph: `paragraph ${MARKUP}` },
  text: `text ${MARKUP}`,
  tags: [`tag ${MARKUP}`],
  leaders: [{ id: `text:${MARKUP}`, name: `leader ${MARKUP}` }],
  dates: [{ text: `date ${MARKUP}`, value: '2025-05-14' }],
  seen: { kind: 'gone', since: SAMPLE_NOTE.changedAt },
};
const ARTICLE = { ...SAMPLE_ARTICLE, title: `title ${MARKUP}`, site: `site ${MARKUP}`, byline: MARKUP };
const matches = { quote: [{ start: 0, end: 8 }], text: [{ start: 0, end: 9 }], title: [], tags: [] };
const LISTED = { note: NOTE, article: ARTICLE, matches };
const spy = () => {};

test.each<[string, readonly string[], ComponentChild]>([
  [
    'popup',
    ['quote', 'text', 'title', 'site'],
    <PopupView
      key=""
      {...popupProps({ chosenTab: 'notes', notes: { kind: 'ready', notes: [LISTED], total: 1 }, query: 'q' })}
    />,
  ],
  [
    'library',
    ['quote', 'text', 'title'],
    <Library
      key=""
      {...libraryProps({ list: { kind: 'ready', total: 1, lineAt: () => ({ kind: 'note', ...LISTED }) } })}
    />,
  ],
  [
    'note card',
    ['text', 'tag'],
    <NoteCard
      key=""
      note={NOTE}
      verdict={{ kind: 'edited', was: `was ${MARKUP}`, now: `now ${MARKUP}` }}
      index={1}
      total={1}
      onPrevious={spy}
      onNext={spy}
      onEdit={spy}
      onDelete={spy}
    />,
  ],
  [
    'editor',
    ['tag'],
    <NoteEditor
      key=""
      note={NOTE}
      allTags={[]}
      status="failed"
      focus={null}
      onChange={spy}
      onDelete={spy}
      onClose={spy}
      onUnsaved={spy}
    />,
  ],
  [
    'what is not saved',
    ['quote', 'text', 'tag'],
    <UnsavedView
      key=""
      unsaved={[
        {
          id: NOTE.id,
          change: { text: NOTE.text, tags: NOTE.tags },
          quote: NOTE.anchor.quote,
          address: MARKUP,
          changedAt: NOTE.changedAt,
        },
      ]}
      onFile={spy}
      onAgain={spy}
    />,
  ],
])('%s: markup in any field is text', async (_, fields, view) => {
  const { root } = showView(view, libraryCss);
  for (const field of fields) await expect.poll(() => root.textContent).toContain(`${field} ${MARKUP}`);
  expect(root.querySelectorAll('img, script, a[href^="javascript:" i]')).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect('ran' in globalThis).toBe(false);
});
