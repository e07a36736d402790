import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSelection } from '../../../entrypoints/reader/watch-selection.ts';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
  const paragraph = document.createElement('p');
  paragraph.textContent = 'A vote on the harbour was lost by three.';
  document.body.replaceChildren(paragraph);
});
afterEach(() => {
  end.abort();
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function watch() {
  const heard = vi.fn<(words: string | null) => void>();
  watchSelection((range) => heard(range && String(range)), end.signal);
  return heard;
}

function select(from: number, to: number): void {
  const text = document.querySelector('p')?.firstChild;
  if (text) getSelection()?.setBaseAndExtent(text, from, text, to);
}

function touch(type: string): void {
  document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch' }));
}

/** Longer than a selection takes to be settled. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

test('touch: a long press selects a word, the browser takes the finger over, handles widen it: heard when at rest', async () => {
  const heard = watch();
  touch('pointerdown');
  select(2, 6);
  await settled();
  expect(heard).not.toHaveBeenCalled();
  touch('pointercancel');
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith('vote'));
  // Handles are the browser's own: they move without a pointer of the page's.
  for (const to of [9, 13, 21]) select(2, to);
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith('vote on the harbour'));
  expect(heard.mock.calls.map(([words]) => words)).not.toContain('vote on');
});

test('touch: a long press whose menu opens is heard, although its end is never told', async () => {
  const heard = watch();
  touch('pointerdown');
  select(2, 6);
  document.body.dispatchEvent(new PointerEvent('contextmenu', { bubbles: true, pointerType: 'touch' }));
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith('vote'));
});

test('touch: a tap that lets the selection go is heard, too', async () => {
  select(2, 6);
  const heard = watch();
  touch('pointerdown');
  getSelection()?.removeAllRanges();
  touch('pointerup');
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(null));
});

test('nothing is heard after the end', async () => {
  const heard = watch();
  end.abort();
  select(2, 6);
  touch('pointerup');
  await settled();
  expect(heard).not.toHaveBeenCalled();
});
