import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import popupCss from '#components/popup/popup.css?inline';
import { emulateMedia } from './emulate-media.ts';
import { Popup, popupProps } from './sample-popup.tsx';
import { focusedName, showView } from './show-view.tsx';

const search = () => page.getByRole('combobox', { name: 'Search your notes' });
const editor = () => page.getByRole('textbox', { name: 'Your note', exact: true });
const onNotes = popupProps({ page: { kind: 'forbidden' } });

const showPopup = (props = onNotes) => showView(<Popup {...props} />);

describe('search from anywhere', () => {
  test.each([
    ['inf', 'inf'],
    ['/', ''],
    ['/inf', 'inf'],
    ['a/b', 'a/b'],
    [' ', ''],
    ['{Control>}k{/Control}', ''],
  ])('%j gives %j', async (keys, query) => {
    showPopup();
    await userEvent.keyboard(keys);
    await expect.element(search()).toHaveValue(query);
  });

  test('Space on a button presses it and does not search', async () => {
    const props = popupProps({ page: { kind: 'forbidden' } });
    showPopup(props);
    page.getByRole('button', { name: 'Options' }).element().focus();
    await userEvent.keyboard(' ');
    expect(props.onPageAction.mock.calls).toEqual([['open-options']]);
    await expect.element(search()).toHaveValue('');
  });

  test('typing in a note is not searching', async () => {
    showPopup();
    await userEvent.hover(page.getByRole('button', { name: 'Open: Quote one.' }));
    await userEvent.click(page.getByRole('button', { name: 'Edit note and tags' }).first());
    await expect.element(editor()).toHaveFocus();
    await userEvent.keyboard('/x');
    await expect.element(editor()).toHaveValue('Compare with the plan./x');
    await expect.element(search()).toHaveValue('');
  });
});

describe('up and down', () => {
  test.each([
    ['{ArrowDown}', 'Open: Quote one.'],
    ['{ArrowDown}{ArrowDown}', 'Open: Quote two.'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'Open: Quote one.'],
    ['{ArrowDown}{ArrowUp}', 'Search your notes'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 'Open: Quote three.'],
  ])('%s is at %s', async (keys, name) => {
    showPopup();
    await userEvent.keyboard(`/${keys}`);
    await expect.poll(focusedName).toBe(name);
  });
});

test('Enter opens the note that has the focus', async () => {
  const props = popupProps({ page: { kind: 'forbidden' } });
  showPopup(props);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(props.onOpen.mock.calls.map(([note]) => note.id)).toEqual(['two']);
});

test('Enter in the search opens the first note found, and nothing when nothing was typed', async () => {
  const props = popupProps({ page: { kind: 'forbidden' } });
  showPopup(props);
  await userEvent.keyboard('/{Enter}');
  expect(props.onOpen).not.toHaveBeenCalled();
  await userEvent.keyboard('q{Enter}');
  expect(props.onOpen.mock.calls.map(([note]) => note.id)).toEqual(['one']);
});

describe('operators are completed', () => {
  const options = () => page.getByRole('option');

  test.each([
    ['tag:pe{ArrowDown}{Enter}', 'tag:Peace '],
    ['tag:pe{ArrowDown}{ArrowDown}{Enter}', 'tag:"peace talks" '],
    ['ta{ArrowDown}{Enter}', 'tag:'],
    ['tag:pe{ArrowDown}{Escape}', 'tag:pe'],
    ['tag:pe{Escape}{Escape}', ''],
    ['tag:nobody{ArrowDown}', 'tag:nobody'],
  ])('%s gives %j', async (keys, query) => {
    const props = popupProps({ page: { kind: 'forbidden' } });
    showPopup(props);
    await userEvent.keyboard(keys);
    await expect.element(search()).toHaveValue(query);
    expect(props.onOpen).not.toHaveBeenCalled();
  });

  test('down goes through what is offered, and to the notes once that is closed', async () => {
    showPopup();
    await userEvent.keyboard('tag:pe{ArrowDown}');
    await expect.element(options().first()).toHaveAttribute('aria-selected', 'true');
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard('{Escape}{ArrowDown}');
    await expect.poll(focusedName).toBe('Open: Quote one.');
  });

  test.each(['light', 'dark'])('axe finds nothing in the open list, %s', async (scheme) => {
    await emulateMedia({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    const { root } = showView(<Popup {...onNotes} />, `${popupCss}\nbody { background: var(--ground); }`);
    await userEvent.keyboard('tag:pe{ArrowDown}');
    await expect.element(options().first()).toBeVisible();
    const { violations } = await axe.run(root, {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

test('what was searched is marked in what was found', async () => {
  const { root } = showPopup(popupProps({ page: { kind: 'forbidden' }, query: 'quote' }));
  await expect.element(page.getByRole('button', { name: 'Open: Quote one.' })).toBeVisible();
  const marked = [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
  // In each of three, its quote and its tag.
  expect(marked).toEqual(['Quote', 'br', 'Quote', 'br', 'Quote', 'br']);
});

describe('Escape', () => {
  test('clears the search, and stays there', async () => {
    showPopup();
    await userEvent.keyboard('inf{ArrowDown}{Escape}');
    await expect.element(search()).toHaveValue('');
    await expect.element(search()).toHaveFocus();
  });

  test('is the browser’s when there is nothing to clear', async () => {
    showPopup();
    let isTaken = true;
    document.addEventListener('keydown', (event) => {
      isTaken = event.defaultPrevented;
    });
    await userEvent.keyboard('{Escape}');
    expect(isTaken).toBe(false);
  });

  test('in the editor ends editing, not the search', async () => {
    showPopup(popupProps({ page: { kind: 'forbidden' }, query: 'quote' }));
    await userEvent.hover(page.getByRole('button', { name: 'Open: Quote one.' }));
    await userEvent.click(page.getByRole('button', { name: 'Edit note and tags' }).first());
    await userEvent.keyboard('{Escape}');
    await expect.element(editor()).not.toBeInTheDocument();
    await expect.element(search()).toHaveValue('quote');
  });
});
