import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Work } from '#components/keeping/keeping-model.ts';
import { YourNotes, type YourNotesProps } from '#components/keeping/your-notes.tsx';
import { sampleKeeping, WORKS } from './sample-keeping.tsx';
import { showView } from './show-view.tsx';

function show(
  work: Work,
  some: Partial<Pick<YourNotesProps, 'health' | 'storage' | 'copies' | 'hasPeople' | 'copiesOut'>> = {},
) {
  const props = sampleKeeping(work);
  showView(<YourNotes {...props} {...some} />);
  return props;
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const workOf = (kind: Work['kind']) => WORKS.find((work) => work.kind === kind) ?? { kind: 'idle' };

test('the health line says how much is kept, since when a copy is, and whether it stays', async () => {
  show({ kind: 'idle' });
  await expect
    .element(page.getByText('1,234 notes on 56 articles'))
    .toHaveTextContent(/2\.3 MB.*Last copy: 2 hours ago/);
});

test('without a note there is nothing to export, and a file can come in', async () => {
  show(
    { kind: 'idle' },
    { health: { notes: 0, articles: 0 }, storage: { bytes: 0, isPersisted: false }, copies: [] },
  );
  await expect.element(button('Export everything')).toBeDisabled();
  await expect.element(button('Import a file…')).toBeEnabled();
  await expect.element(page.getByText('No copy yet')).toHaveTextContent('export them from time to time');
});

test('people alone are worth a file', async () => {
  show({ kind: 'idle' }, { health: { notes: 0, articles: 0 }, hasPeople: true });
  await expect.element(button('Export everything')).toBeEnabled();
  await expect.element(button('Export as web annotations')).toBeDisabled();
});

test('copies in the downloads folder: what the switch says, and how the last one fared', async () => {
  const { copiesOut } = show({ kind: 'idle' });
  const out = page.getByRole('switch', { name: 'Put a copy into your downloads folder, too' });
  await expect.element(out).toBeChecked();
  await expect.element(page.getByText('Last written: 2 hours ago')).toBeVisible();
  await userEvent.click(out);
  expect(copiesOut.onSwitch.mock.calls).toEqual([[false]]);
});

test.each([
  [true, { at: '2026-01-02T10:30:00.000Z', isWritten: false }, 'The last one could not be written'],
  [true, null, null],
  [false, { at: '2026-01-02T10:30:00.000Z', isWritten: true }, null],
])('copies in the downloads folder, on %j, last %j: %j', async (isOn, last, words) => {
  show({ kind: 'idle' }, { copiesOut: { isOn, last, onSwitch: () => {} } });
  const said = page.getByText('in a folder named Whowhen');
  await expect.element(said).toBeVisible();
  if (words) await expect.element(said).toHaveTextContent(words);
  else await expect.element(said).not.toHaveTextContent(/written|Last/);
});

test('each export is asked for by its button', async () => {
  const { onExport } = show({ kind: 'idle' });
  await userEvent.click(button('Export everything'));
  await userEvent.click(button('Export as web annotations'));
  expect(onExport.mock.calls).toEqual([['library'], ['annotations']]);
});

test('the chosen file is handed over, and again when it is chosen again', async () => {
  const { onFile } = show({ kind: 'idle' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  for (let i = 0; i < 2; i++) {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{}'], 'mine.jsonl'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(onFile.mock.calls.map(([file]) => file.name)).toEqual(['mine.jsonl', 'mine.jsonl']);
});

test('a copy shows what it would change, by its own moment', async () => {
  const { onCopy } = show({ kind: 'idle' });
  await userEvent.click(page.getByRole('button', { name: /^See what the copy of/ }).first());
  expect(onCopy.mock.calls.map(([copy]) => copy.id)).toEqual(['a']);
});

describe('what is under way', () => {
  test('a preview tells all and is confirmed or put away', async () => {
    const { onConfirm, onCancel } = show(workOf('preview'));
    await expect
      .element(page.getByRole('listitem').filter({ hasText: '12 notes would be added' }))
      .toBeVisible();
    await expect
      .element(page.getByText('2 of your people and those not marked would be added or changed'))
      .toBeVisible();
    await expect.element(page.getByText('2 records cannot be read')).toBeVisible();
    await userEvent.click(page.getByText('Why'));
    await expect.element(page.getByText('Line 17: the field “createdAt” cannot be.')).toBeVisible();
    await userEvent.click(button('Import'));
    await userEvent.click(button('Cancel'));
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
  });

  test('what was not finished is gone on with or left', async () => {
    const { onConfirm, onCancel } = show(workOf('unfinished'));
    await expect
      .element(page.getByText('The import of whowhen-2026-01-02.jsonl was not finished'))
      .toBeVisible();
    await userEvent.click(button('Go on'));
    await userEvent.click(button('Leave it'));
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
    await expect.element(button('Import a file…')).toBeDisabled();
  });

  test('of nothing to change there is nothing to confirm', async () => {
    const preview = workOf('preview');
    if (preview.kind !== 'preview') throw new Error('no preview');
    show({ ...preview, report: { ...preview.report, added: 0, replaced: 0, people: 0 } });
    await expect.element(button('Import')).not.toBeInTheDocument();
    await expect.element(button('Close')).toBeVisible();
  });

  test('people are something to confirm', async () => {
    const preview = workOf('preview');
    if (preview.kind !== 'preview') throw new Error('no preview');
    show({ ...preview, report: { ...preview.report, added: 0, replaced: 0, people: 1 } });
    await expect.element(button('Import')).toBeVisible();
  });

  test('progress has a bar that says how far, and can be cancelled', async () => {
    const { onCancel } = show(workOf('looking'));
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '40');
    await userEvent.click(button('Cancel'));
    expect(onCancel.mock.calls.length).toBe(1);
    await expect.element(button('Import a file…')).toBeDisabled();
  });

  test('what was done can be undone', async () => {
    const { onUndo } = show(workOf('done'));
    await expect.element(page.getByText('12 notes were added')).toBeVisible();
    await userEvent.click(button('Undo'));
    expect(onUndo.mock.calls.length).toBe(1);
  });
});
