import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteEditor, type NoteEditorProps } from '#components/notes/note-editor.tsx';
import { SAMPLE_NOTE } from '#tests/unit/components/sample-note.ts';
import { showView } from './show-view.tsx';

const textField = () => page.getByRole('textbox', { name: 'Your note' });

/** Shown, and ready to type in. */
async function showEditor(more: Partial<NoteEditorProps> = {}) {
  const calls = { onChange: vi.fn(), onDelete: vi.fn(), onClose: vi.fn(), onUnsaved: vi.fn() };
  const props: NoteEditorProps = {
    note: SAMPLE_NOTE,
    allTags: [],
    status: 'saved',
    focus: 'text',
    ...calls,
    ...more,
  };
  const { root, update } = showView(<NoteEditor {...props} />);
  await expect.element(textField()).toHaveFocus();
  return {
    ...calls,
    root,
    change: (next: Partial<NoteEditorProps>) => update(<NoteEditor {...props} {...next} />),
  };
}

test('typing goes on where the note ends, and every character is told', async () => {
  const { onChange } = await showEditor();
  await userEvent.keyboard(' Yes');
  expect(onChange.mock.calls.map(([change]) => change)).toEqual([
    { text: 'Compare with the plan. ' },
    { text: 'Compare with the plan. Y' },
    { text: 'Compare with the plan. Ye' },
    { text: 'Compare with the plan. Yes' },
  ]);
});

test('each call holds what was edited, and no field that may have been changed elsewhere since', async () => {
  const { onChange } = await showEditor();
  await textField().fill('Short.');
  await userEvent.click(
    page.getByRole('radio', { name: 'blue' }).element().closest('label') ?? document.body,
  );
  expect(onChange.mock.calls).toEqual([[{ text: 'Short.' }], [{ color: 'blue' }]]);
});

test('a late version of the note does not replace what is typed', async () => {
  const { change } = await showEditor();
  await textField().fill('New words');
  change({ note: { ...SAMPLE_NOTE, text: 'Compare' }, status: 'saving' });
  await expect.element(textField()).toHaveValue('New words');
});

test('another note in the same place starts afresh', async () => {
  const { change } = await showEditor();
  await textField().fill('New words');
  change({ note: { ...SAMPLE_NOTE, id: 'note-2', text: 'Another' } });
  await expect.element(textField()).toHaveValue('Another');
});

describe('status', () => {
  test('nothing is said before the first edit', async () => {
    const { root } = await showEditor();
    expect(root.querySelector('.save-status')).toBeNull();
  });

  test.each([
    ['saving', 'Saving…'],
    ['saved', 'Saved'],
    ['failed', 'Not saved'],
  ] as const)('%s: %s, in the field that was edited', async (status, words) => {
    const { root } = await showEditor({ status });
    await textField().fill('x');
    await expect.poll(() => root.querySelector('.note-field .save-status')?.textContent).toBe(words);
  });

  test('a failure says what is safe and what to do', async () => {
    const { onUnsaved } = await showEditor({ status: 'failed' });
    await expect.element(page.getByRole('alert')).toHaveTextContent('Your words are still here');
    await userEvent.click(page.getByRole('button', { name: 'Save my words as a file…' }));
    expect(onUnsaved).toHaveBeenCalledOnce();
  });
});

describe('keys that end it', () => {
  test.each(['{Escape}', '{Control>}{Enter}{/Control}'])('%s', async (keys) => {
    const { onClose, onDelete } = await showEditor();
    await userEvent.keyboard(keys);
    expect(onClose).toHaveBeenCalledOnce();
    expect(onDelete).not.toHaveBeenCalled();
  });

  test('Enter alone is a new line', async () => {
    const { onClose, onChange } = await showEditor();
    await userEvent.keyboard('{Enter}');
    expect(onClose).not.toHaveBeenCalled();
    expect(onChange.mock.lastCall).toEqual([{ text: 'Compare with the plan.\n' }]);
  });
});

test('a long note is shown at its height from the start', async () => {
  await showEditor({ note: { ...SAMPLE_NOTE, text: 'one\ntwo\nthree\nfour\nfive\nsix' } });
  const field = textField().element();
  expect(field.clientHeight).toBeGreaterThanOrEqual(field.scrollHeight);
});

test('the field grows with its text', async () => {
  await showEditor();
  const height = () => textField().element().getBoundingClientRect().height;
  const before = height();
  await textField().fill('one\ntwo\nthree\nfour\nfive\nsix');
  await expect.poll(height).toBeGreaterThan(before);
});
