import { beforeEach, expect, test, vi } from 'vitest';
import { showBadge } from '../../../entrypoints/background/badge.ts';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
  setTitle: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: { action } }));
vi.mock('#lib/platform/i18n.ts', async () => {
  const { getEnglish } = await import('../components/english.ts');
  return { getMessage: getEnglish, uiLocale: () => 'en' };
});

beforeEach(() => {
  for (const set of Object.values(action)) set.mockReset().mockResolvedValue(undefined);
});

test.each([
  [{ total: 0, edited: 0, gone: 0 }, '', 'Whowhen'],
  [{ total: 1, edited: 0, gone: 0 }, '1', 'Whowhen: 1 note here'],
  [{ total: 5, edited: 2, gone: 1 }, '5!', 'Whowhen: 5 notes here, 2 edited since, 1 gone'],
])('%j: “%s”, %s', async (counts, text, title) => {
  await showBadge(7, counts);
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text }]]);
  expect(action.setTitle.mock.calls).toEqual([[{ tabId: 7, title }]]);
});

test('a tab that closed meanwhile is no error; anything else is', async () => {
  action.setTitle.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await expect(showBadge(7, { total: 1, edited: 0, gone: 0 })).resolves.toBeUndefined();
  action.setTitle.mockRejectedValueOnce(new Error('out of memory'));
  await expect(showBadge(7, { total: 1, edited: 0, gone: 0 })).rejects.toThrow('out of memory');
});
