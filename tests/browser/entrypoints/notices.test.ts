import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showNotice } from '../../../entrypoints/reader/notices.tsx';
import { ReaderInterface } from '../../../entrypoints/reader/reader-interface.tsx';

vi.mock('#lib/platform/i18n.ts', () => ({ getMessage: (name: string) => name, uiLocale: () => 'en' }));

const NOTICE_TIME = 8000;
const words = new DOMRect(100, 100, 50, 20);
const hoverCard = () => ({ words: () => words, leavesWithPointer: true, content: 'card', onClose: vi.fn() });
let end = new AbortController();
let inPage: ReaderInterface;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  end = new AbortController();
  inPage = new ReaderInterface(end.signal);
  showNotice(inPage, 'Deleted');
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Far from the words and from whatever stands beside them. */
const leaveWithPointer = () => inPage.pointerAt(2000, 2000);

test('a hover card opens over a notice, which comes back when the pointer leaves', () => {
  const notice = inPage.view;
  const card = hoverCard();
  inPage.show(card);
  expect(inPage.view).toBe(card);
  leaveWithPointer();
  expect(card.onClose).toHaveBeenCalledOnce();
  expect(inPage.view).toBe(notice);
});

test('a notice whose time is over under a card does not come back', () => {
  inPage.show(hoverCard());
  vi.advanceTimersByTime(NOTICE_TIME);
  expect(inPage.view).not.toBeNull();
  leaveWithPointer();
  expect(inPage.view).toBeNull();
});

test('a notice that came back has its time, and no more', () => {
  inPage.show(hoverCard());
  vi.advanceTimersByTime(NOTICE_TIME - 1);
  leaveWithPointer();
  expect(inPage.view).not.toBeNull();
  vi.advanceTimersByTime(1);
  expect(inPage.view).toBeNull();
});

test('who closes the card, or opens what stays, has done with the notice', () => {
  inPage.show(hoverCard());
  inPage.close();
  expect(inPage.view).toBeNull();

  showNotice(inPage, 'Deleted');
  inPage.show(hoverCard());
  const editor = { words: () => words, leavesWithPointer: false, content: 'editor' };
  inPage.show(editor);
  leaveWithPointer();
  expect(inPage.view).toBe(editor);
  vi.advanceTimersByTime(NOTICE_TIME);
  expect(inPage.view).toBe(editor);
});

test('one hover card after the other, and the notice behind them', () => {
  const notice = inPage.view;
  inPage.show(hoverCard());
  inPage.show(hoverCard());
  leaveWithPointer();
  expect(inPage.view).toBe(notice);
});
