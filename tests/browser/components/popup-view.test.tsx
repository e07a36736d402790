import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupViewProps } from '#components/popup/popup-view.tsx';
import { Popup, popupProps, SAMPLE_PAGE } from './sample-popup.tsx';
import { focusedName, showView } from './show-view.tsx';

describe('what is said of the page, and the one button', () => {
  test.each<[PopupViewProps['page'], string, string | null, string | null]>([
    [{ ...SAMPLE_PAGE, grant: 'click' }, 'because you clicked', 'Always on this site', 'allow-site'],
    [
      { ...SAMPLE_PAGE, grant: 'site' },
      'on example.org, a site you chose',
      'On every site',
      'allow-everywhere',
    ],
    [{ ...SAMPLE_PAGE, grant: 'everywhere' }, 'on every site', 'Change', 'open-options'],
    [{ kind: 'off', site: 'example.org' }, 'Off on example.org', 'Turn on here', 'turn-on'],
    [
      { kind: 'no-access', site: 'example.org' },
      'cannot read example.org',
      'Always on this site',
      'allow-site',
    ],
    [{ kind: 'no-article', site: 'example.org', grant: 'site' }, 'No article found', null, null],
    [{ kind: 'loading' }, 'Looking at this page', null, null],
    [{ kind: 'reading' }, 'Reading this page', null, null],
  ])('%o', async (state, sentence, button, action) => {
    const props = popupProps({ page: state });
    const { root } = showView(<Popup {...props} />);
    const line = root.querySelector('.access-line');
    expect(line?.textContent).toContain(sentence);
    expect(line?.querySelector('button')?.textContent ?? null).toBe(button);
    line?.querySelector('button')?.click();
    expect(props.onPageAction.mock.calls).toEqual(action === null ? [] : [[action]]);
  });

  test('where nothing can ever be marked, the notes come first', async () => {
    showView(<Popup {...popupProps({ page: { kind: 'forbidden' } })} />);
    await expect
      .element(page.getByRole('tab', { name: 'All notes' }))
      .toHaveAttribute('aria-selected', 'true');
    await userEvent.click(page.getByRole('tab', { name: 'This page' }));
    await expect.element(page.getByText('lets no extension read this page')).toBeVisible();
  });
});

describe('who and when', () => {
  test('a row goes to its mentions one after another', async () => {
    const props = popupProps();
    showView(<Popup {...props} />);
    const row = page.getByRole('button', { name: 'Ada Roe President of Freedonia 2 mentions' });
    for (const _ of [1, 2, 3]) await userEvent.click(row);
    expect(props.onGoTo.mock.calls.map(([mention]) => mention.start)).toEqual([0, 10, 0]);
  });

  test('a date tells its day and the words of the article', async () => {
    showView(<Popup {...popupProps()} />);
    await expect.element(page.getByRole('button', { name: /15 May 2025 tomorrow/u })).toBeVisible();
  });
});

test('a passage that is gone says so and shows its paragraph', async () => {
  showView(<Popup {...popupProps()} />);
  await expect.element(page.getByText('The passage is no longer in the article.')).toBeVisible();
  await expect.element(page.getByText('Nobody crossed it.')).toBeVisible();
});

describe('all notes', () => {
  const onNotes = { page: { kind: 'forbidden' } } as const;

  test('a deleted note gives the focus to its neighbour', async () => {
    const props = popupProps(onNotes);
    showView(<Popup {...props} />);
    await userEvent.hover(page.getByRole('button', { name: 'Open: Quote two.' }));
    await userEvent.click(page.getByRole('button', { name: 'Delete note' }).nth(1));
    expect(props.onDelete.mock.calls.map(([note]) => note.id)).toEqual(['two']);
    await expect.poll(focusedName).toBe('Open: Quote three.');
  });

  test('the copied quote names its source, and the button says it is done', async () => {
    const props = popupProps(onNotes);
    showView(<Popup {...props} />);
    await userEvent.hover(page.getByRole('button', { name: 'Open: Quote one.' }));
    await userEvent.click(page.getByRole('button', { name: 'Copy quote with its source' }).first());
    expect(props.onCopy.mock.calls).toEqual([
      ['“Quote one.” — The Sample, “Bridge opens”, 14 May 2025, https://example.org/bridge'],
    ]);
    await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  });

  test('an edit is told with the note it belongs to', async () => {
    const props = popupProps(onNotes);
    showView(<Popup {...props} />);
    await userEvent.hover(page.getByRole('button', { name: 'Open: Quote two.' }));
    await userEvent.click(page.getByRole('button', { name: 'Edit note and tags' }).nth(1));
    await page.getByRole('textbox', { name: 'Your note', exact: true }).fill('Better words');
    const [note, change] = props.onChange.mock.lastCall ?? [];
    expect([note?.id, change]).toEqual(['two', { text: 'Better words' }]);
  });

  test.each<[PopupViewProps['notes'], string, string]>([
    [{ kind: 'ready', notes: [], total: 0 }, '', 'Nothing noted yet'],
    [{ kind: 'ready', notes: [], total: 3 }, 'inflation', 'No note says “inflation”'],
    [{ kind: 'ready', notes: [], total: 0 }, 'inflation', 'No note says “inflation”'],
    [{ kind: 'loading' }, '', 'Opening your notes…'],
    [{ kind: 'failed' }, '', 'Your notes cannot be opened right now. Nothing has been deleted.'],
  ])('%o with %j says %j', async (notes, query, words) => {
    showView(<Popup {...popupProps({ ...onNotes, notes, query })} />);
    await expect.element(page.getByText(words)).toBeVisible();
  });

  test('after a failure there is another try', async () => {
    const props = popupProps({ ...onNotes, notes: { kind: 'failed' } });
    showView(<Popup {...props} />);
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });
});

test('Undo is one press away, by name', async () => {
  const onAction = vi.fn();
  const notice = { message: 'Note deleted.', action: { label: 'Undo', onAction }, onDismiss: vi.fn() };
  showView(<Popup {...popupProps({ notice })} />);
  await expect.element(page.getByText('Note deleted.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  expect(onAction).toHaveBeenCalledOnce();
  expect(notice.onDismiss).not.toHaveBeenCalled();
});
