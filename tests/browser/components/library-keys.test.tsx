import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import libraryCss from '#components/library/library.css?inline';
import { KeptLibrary, libraryProps } from './sample-library.tsx';
import { showView } from './show-view.tsx';

const search = () => page.getByRole('combobox', { name: 'Search your notes' });
const focusedLine = () => document.activeElement?.getAttribute('data-index') ?? null;
const selectedLines = () =>
  [...document.querySelectorAll('[role=row][aria-selected=true]')].map((row) =>
    row.getAttribute('data-index'),
  );

function showLibrary(props = libraryProps()) {
  return showView(<KeptLibrary {...props} />, libraryCss);
}

beforeAll(() => page.viewport(1000, 800));
beforeEach(() => scrollTo(0, 0));

test('of a thousand notes few are drawn, and the list is as long as all of them', async () => {
  const { root } = showLibrary();
  await expect.poll(() => root.querySelectorAll('[role=row]').length).toBeGreaterThan(4);
  expect(root.querySelectorAll('[role=row]').length).toBeLessThan(40);
  expect(document.documentElement.scrollHeight).toBeGreaterThan(80_000);
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '1000');
});

describe('from line to line', () => {
  test.each([
    ['{ArrowDown}', '0'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', '2'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', '0'],
    ['{ArrowDown}{End}', '999'],
    ['{ArrowDown}{End}{ArrowDown}', '999'],
    ['{ArrowDown}{End}{Home}', '0'],
  ])('%s is at line %s', async (keys, line) => {
    showLibrary();
    for (const key of `/${keys}`.match(/\{\w+\}|./g) ?? []) {
      await userEvent.keyboard(key);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await expect.poll(focusedLine).toBe(line);
    const box = document.activeElement?.getBoundingClientRect();
    await expect.poll(() => document.activeElement?.getBoundingClientRect().top).toBeLessThan(800);
    expect(box?.bottom).toBeGreaterThan(0);
  });

  test('a page down is further than a line, a page up as far back', async () => {
    showLibrary();
    await userEvent.keyboard('/{ArrowDown}');
    await expect.poll(focusedLine).toBe('0');
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => Number(focusedLine())).toBeGreaterThan(1);
    await userEvent.keyboard('{PageUp}{PageUp}');
    await expect.poll(focusedLine).toBe('0');
  });

  test('up from the first line is the search', async () => {
    showLibrary();
    await userEvent.keyboard('/{ArrowDown}');
    await expect.poll(focusedLine).toBe('0');
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(search()).toHaveFocus();
  });
});

test('Enter opens the note’s article', async () => {
  const props = libraryProps();
  showLibrary(props);
  await userEvent.keyboard('/{ArrowDown}');
  await expect.poll(focusedLine).toBe('0');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focusedLine).toBe('1');
  await userEvent.keyboard('{Enter}');
  expect(props.onOpen.mock.calls.map(([{ id }]) => id)).toEqual(['note-1']);
});

describe('selecting', () => {
  test.each([
    ['x', ['0']],
    [' ', ['0']],
    ['xx', []],
    ['x{Shift>}{ArrowDown}{ArrowDown}{/Shift}', ['0', '1', '2']],
    ['x{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}', ['0', '1']],
    ['x{Escape}', []],
  ])('%s', async (keys, lines) => {
    showLibrary();
    await userEvent.keyboard('/{ArrowDown}');
    await expect.poll(focusedLine).toBe('0');
    await userEvent.keyboard(keys);
    await expect.poll(selectedLines).toEqual(lines);
  });

  test('what is selected can be tagged by keyboard', async () => {
    const props = libraryProps();
    showLibrary(props);
    await userEvent.keyboard('/{ArrowDown}');
    await expect.poll(focusedLine).toBe('0');
    await userEvent.keyboard('x');
    page.getByRole('button', { name: 'Tag', exact: true }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'Tags' })).toHaveFocus();
    await userEvent.keyboard('later,now{Tab}');
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    expect(props.onTag.mock.calls).toEqual([[['later', 'now']]]);
  });
});

describe('a note is edited in its line', () => {
  test('E begins, Escape ends, and the line has the focus again', async () => {
    const props = libraryProps();
    showLibrary(props);
    await userEvent.keyboard('/{ArrowDown}');
    await expect.poll(focusedLine).toBe('0');
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('textbox', { name: 'Your note', exact: true })).toHaveFocus();
    await userEvent.keyboard('x /');
    expect(props.onChange.mock.lastCall?.[1]).toEqual({ text: 'x /' });
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedLine).toBe('0');
    expect(selectedLines()).toEqual([]);
  });
});

describe('searching', () => {
  test('an operator and its value are completed', async () => {
    showLibrary();
    await userEvent.keyboard('/ta{ArrowDown}{Enter}');
    await expect.element(search()).toHaveValue('tag:');
    await userEvent.keyboard('pea{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(search()).toHaveValue('tag:"peace talks" ');
    await expect.element(search()).toHaveAttribute('aria-expanded', 'false');
  });

  test('Escape closes what is offered, then clears the search', async () => {
    showLibrary();
    await userEvent.keyboard('/tag:{Escape}');
    await expect.element(search()).toHaveValue('tag:');
    await userEvent.keyboard('{Escape}');
    await expect.element(search()).toHaveValue('');
  });

  test('typing is one step of the history', async () => {
    const props = libraryProps();
    showLibrary(props);
    await userEvent.keyboard('/ab');
    expect(props.onView.mock.calls.map(([view, step]) => [view.query, step])).toEqual([
      ['a', 'replace'],
      ['ab', 'replace'],
    ]);
  });
});

test('a facet is chosen, and taken away, by keyboard', async () => {
  const props = libraryProps();
  showLibrary(props);
  page.getByRole('checkbox', { name: 'Leader 0' }).element().focus();
  await userEvent.keyboard(' ');
  expect(props.onView.mock.lastCall?.[0].choice.leaders).toEqual(['Q0']);
  await userEvent.click(page.getByRole('button', { name: 'Remove “People: Leader 0”' }));
  expect(props.onView.mock.lastCall?.[0].choice.leaders).toEqual([]);
});
