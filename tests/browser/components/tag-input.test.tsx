import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteEditor } from '#components/notes/note-editor.tsx';
import { SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';
import { showView } from './show-view.tsx';

const ALL_TAGS = [
  { tag: 'traffic', count: 5 },
  { tag: 'train', count: 2 },
  { tag: 'bridges', count: 1 },
];

/** The tag field as it is used: in the editor, which keeps what it says. */
async function showTags() {
  const onChange = vi.fn();
  const onClose = vi.fn();
  const { root } = showView(
    <NoteEditor
      note={SAMPLE_NOTE}
      allTags={ALL_TAGS}
      status="saved"
      focus="tags"
      onChange={onChange}
      onDelete={vi.fn()}
      onClose={onClose}
      onUnsaved={() => {}}
    />,
  );
  await expect.element(field()).toHaveFocus();
  const chips = () =>
    [...root.querySelectorAll('.tag-input .chip')].map((chip) => chip.firstChild?.textContent);
  return { root, chips, onClose, saved: () => onChange.mock.lastCall?.[0].tags };
}

const field = () => page.getByRole('combobox', { name: 'Tags' });
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map((option) => option.firstChild?.textContent);

describe('what becomes a chip', () => {
  test.each([
    ['{Enter}', ['bridges']],
    ['rail{Enter}', ['bridges', 'rail']],
    ['rail,', ['bridges', 'rail']],
    ['#rail  way {Enter}', ['bridges', 'rail way']],
    ['rail,road,', ['bridges', 'rail', 'road']],
    ['BRIDGES{Enter}', ['bridges']],
    ['{Backspace}', []],
    ['x{Backspace}', ['bridges']],
    ['tr{ArrowDown}{Enter}', ['bridges', 'traffic']],
    ['tr{ArrowDown}{ArrowDown}{Enter}', ['bridges', 'train']],
    ['tr{ArrowUp}{Enter}', ['bridges', 'train']],
    ['tr{ArrowDown}{ArrowDown}{ArrowDown}{Enter}', ['bridges', 'traffic']],
    ['tr{Enter}', ['bridges', 'tr']],
    ['rail{Tab}', ['bridges', 'rail']],
  ])('%s', async (keys, expected) => {
    const { chips } = await showTags();
    await userEvent.keyboard(keys);
    await expect.poll(chips).toEqual(expected);
  });
});

test('a tag is saved before it is finished: closing in mid-word loses nothing', async () => {
  const { chips, saved } = await showTags();
  await userEvent.keyboard('rai');
  expect(chips()).toEqual(['bridges']);
  expect(saved()).toEqual(['bridges', 'rai']);
});

test('suggestions follow typing, and the active one is told to assistive technology', async () => {
  await showTags();
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('tr');
  await expect.poll(options).toEqual(['traffic', 'train']);
  await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{ArrowDown}');
  const active = field().element().getAttribute('aria-activedescendant') ?? '';
  expect(document.getElementById(active)?.textContent).toContain('traffic');
  expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true');
});

test('ArrowDown in the empty field offers the tags in use', async () => {
  await showTags();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(options).toEqual(['traffic', 'train']);
});

test('a press on a suggestion takes it, and not what is typed', async () => {
  const { chips } = await showTags();
  await userEvent.keyboard('tr');
  await userEvent.click(page.getByRole('option', { name: 'train' }));
  await expect.poll(chips).toEqual(['bridges', 'train']);
  await expect.element(field()).toHaveFocus();
});

test('Escape closes the list first, then the editor', async () => {
  const { onClose } = await showTags();
  await userEvent.keyboard('tr{Escape}');
  await expect.poll(options).toEqual([]);
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

test('removing a chip says so and gives the focus back', async () => {
  const { chips, root, saved } = await showTags();
  await userEvent.click(page.getByRole('button', { name: 'Remove tag bridges' }));
  await expect.poll(chips).toEqual([]);
  expect(saved()).toEqual([]);
  await expect.element(field()).toHaveFocus();
  expect(root.querySelector('.tag-input output')?.textContent).toBe('Tag bridges removed');
});
