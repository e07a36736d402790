import { expect, test } from 'vitest';
import { type BrowserSender, classifySender } from '#lib/messages/sender.ts';

const SELF = { id: 'us', baseUrl: 'chrome-extension://us/' };
const tab = { id: 7 };

test.each<[string, BrowserSender, ReturnType<typeof classifySender>]>([
  ['a content script', { id: 'us', tab, frameId: 0, url: 'https://example.org/a' }, 'page'],
  ['a content script in a sub-frame', { id: 'us', tab, frameId: 4, url: 'https://example.org/ad' }, null],
  ['a content script without URL', { id: 'us', tab, frameId: 0 }, null],
  ['the popup', { id: 'us', url: 'chrome-extension://us/popup.html' }, 'view'],
  [
    'an extension page in a tab',
    { id: 'us', tab, frameId: 0, url: 'chrome-extension://us/options.html' },
    'view',
  ],
  ['the service worker', { id: 'us', url: 'chrome-extension://us/background.js' }, 'background'],
  [
    'the event page',
    { id: 'us', url: 'chrome-extension://us/_generated_background_page.html' },
    'background',
  ],
  ['the background without URL', { id: 'us' }, 'background'],
  ['another extension', { id: 'them', url: 'chrome-extension://them/popup.html' }, null],
  ['another extension that names our page', { id: 'them', url: 'chrome-extension://us/popup.html' }, null],
  [
    'a page whose URL holds ours',
    { id: 'us', tab, frameId: 0, url: 'https://x.org/?chrome-extension://us/' },
    'page',
  ],
])('%s', (_, sender, kind) => {
  expect(classifySender(sender, SELF)).toBe(kind);
});
