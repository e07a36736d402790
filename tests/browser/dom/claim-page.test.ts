import { expect, test } from 'vitest';
import { claimPage, isPageClaimed } from '#lib/dom/claim-page.ts';

test('a page has one reader: the newest', () => {
  expect(isPageClaimed()).toBe(false);
  const first = claimPage();
  expect(isPageClaimed()).toBe(true);
  const second = claimPage();
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  second.abort();
  expect(isPageClaimed()).toBe(false);
});
