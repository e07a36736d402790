import { expect, test } from 'vitest';
import { isOwnArticle } from '#lib/core/article/own-article.ts';

const ID = 'https://www.example.org/world/vote';

test.each([
  ['its own page', ID, true],
  ['its page with tracking and a fragment', `${ID}?utm_source=x#top`, true],
  ['its mobile page', 'https://m.example.org/world/vote', true],
  ['its AMP page', 'https://amp.example.org/world/vote.amp', true],
  ['another page of the outlet that calls it canonical', 'https://www.example.org/print/77', true],
  ['another outlet', 'https://example.com/world/vote', false],
  ['a host that only ends alike', 'https://evil-example.org/world/vote', false],
  ['a file', 'file:///home/www.example.org/world/vote', false],
  ['a page of an extension', 'chrome-extension://abc/popup.html', false],
  ['nothing', '', false],
])('%s', (_, pageUrl, isOwn) => {
  expect(isOwnArticle(ID, pageUrl)).toBe(isOwn);
});
