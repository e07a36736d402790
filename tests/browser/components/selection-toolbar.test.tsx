import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SelectionToolbar } from '#components/in-page/selection-toolbar.tsx';
import { focusedName, showView } from './show-view.tsx';

const NAMES = [
  'Highlight in yellow',
  'Highlight in green',
  'Highlight in blue',
  'Highlight in pink',
  'Highlight in violet',
  'Add a note',
  'Add tags',
];

function showToolbar(takesFocus: boolean) {
  const calls = { onColor: vi.fn(), onNote: vi.fn(), onTag: vi.fn() };
  const { root } = showView(<SelectionToolbar color={null} {...calls} takesFocus={takesFocus} />);
  return { ...calls, root };
}

test('every button has a name, and only one is a tab stop', () => {
  const { root } = showToolbar(false);
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(NAMES);
  expect(buttons.map((button) => button.tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
});

test('leaves the focus in the page unless the keyboard called for it', async () => {
  showToolbar(false);
  await userEvent.keyboard('{Shift}');
  expect(document.activeElement).toBe(document.body);
});

describe('keys', () => {
  test.each([
    ['{ArrowRight}', 'Highlight in green'],
    ['{ArrowDown}', 'Highlight in green'],
    ['{ArrowLeft}', 'Add tags'],
    ['{End}', 'Add tags'],
    ['{End}{ArrowRight}', 'Highlight in yellow'],
    ['{End}{Home}', 'Highlight in yellow'],
    ['{ArrowRight}{ArrowRight}{ArrowLeft}', 'Highlight in green'],
    ['{Control>}{ArrowRight}{/Control}', 'Highlight in yellow'],
  ])('%s goes to %s', async (keys, name) => {
    showToolbar(true);
    await expect.poll(focusedName).toBe('Highlight in yellow');
    await userEvent.keyboard(keys);
    await expect.poll(focusedName).toBe(name);
  });

  test('Enter does what the focused button does', async () => {
    const { onColor, onTag } = showToolbar(true);
    await expect.poll(focusedName).toBe('Highlight in yellow');
    await userEvent.keyboard('{ArrowRight}{Enter}{End}{Enter}');
    expect(onColor.mock.calls).toEqual([['green']]);
    expect(onTag).toHaveBeenCalledOnce();
  });
});

test('a press keeps the selection it is about', async () => {
  const { onColor, root } = showToolbar(false);
  const words = document.createElement('p');
  words.textContent = 'some words to keep';
  root.append(words);
  getSelection()?.selectAllChildren(words);
  await userEvent.click(page.getByRole('button', { name: 'Highlight in pink' }));
  expect(onColor.mock.calls).toEqual([['pink']]);
  expect(String(getSelection())).toBe('some words to keep');
});

test('within a highlight, its colour is the one that is pressed', () => {
  const { root } = showView(
    <SelectionToolbar color="blue" onColor={vi.fn()} onNote={vi.fn()} onTag={vi.fn()} />,
  );
  const pressed = [...root.querySelectorAll('[aria-pressed="true"]')];
  expect(pressed.map((button) => button.getAttribute('aria-label'))).toEqual(['Highlight in blue']);
});

test('while a new place is chosen for a note, that comes first', async () => {
  const onAttach = vi.fn();
  showView(
    <SelectionToolbar
      color={null}
      onColor={vi.fn()}
      onNote={vi.fn()}
      onTag={vi.fn()}
      onAttach={onAttach}
      takesFocus
    />,
  );
  await expect.poll(focusedName).toBe('Attach the note here');
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Enter}');
  expect(onAttach).toHaveBeenCalledOnce();
});
