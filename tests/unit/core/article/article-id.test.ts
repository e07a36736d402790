import { describe, expect, test } from 'vitest';
import { articleId, cleanUrl } from '#lib/core/article/article-id.ts';

const PAGE = 'https://news.example.org/world/2025/vote';

describe('one identity, whatever URL led there', () => {
  test.each([
    [`${PAGE}#comments`],
    [`${PAGE}?utm_source=mail&utm_medium=x`],
    [`${PAGE}?fbclid=abc`],
    [`${PAGE}?gclid=1&mc_cid=2&at_medium=3`],
    ['https://user:secret@news.example.org/world/2025/vote'],
  ])('%s', (url) => {
    expect(articleId(url, null)).toBe(PAGE);
  });

  test.each([
    ['a canonical on the same host', `${PAGE}?page=all`, PAGE],
    ['a relative canonical', `${PAGE}?x=1`, '/world/2025/vote'],
    ['a mobile page and its canonical', 'https://m.news.example.org/world/2025/vote', PAGE],
    ['an AMP page and its canonical', 'https://amp.news.example.org/world/2025/vote.amp', PAGE],
    ['a canonical with tracking', `${PAGE}?x=1`, `${PAGE}?utm_source=rss#top`],
  ])('%s', (_, url, canonical) => {
    expect(articleId(url, canonical)).toBe(PAGE);
  });
});

describe('a canonical that cannot be right is not believed', () => {
  test.each([
    ['the home page', 'https://news.example.org/'],
    ['the home page by another name', 'https://news.example.org/index.html?utm_source=x'],
    ['another host', 'https://other.example.com/world/2025/vote'],
    ['a host that only ends alike', 'https://evilnews.example.org/world/2025/vote'],
    ['no web address', 'javascript:alert(1)'],
    ['nonsense', 'http://['],
    ['nothing', null],
  ])('%s', (_, canonical) => {
    expect(articleId(PAGE, canonical)).toBe(PAGE);
  });
});

describe('what says which article it is stays', () => {
  test.each([
    ['https://example.org/article?id=12', 'https://example.org/article?id=12'],
    ['https://example.org/a/index.html', 'https://example.org/a/'],
    ['https://example.org/?p=99&utm_source=x', 'https://example.org/?p=99'],
    ['https://example.org/article?refresh=1', 'https://example.org/article?refresh=1'],
    ['https://example.org/a?id=a%20b&utm_source=x', 'https://example.org/a?id=a%20b'],
    ['https://example.org/?story-123&fbclid=1', 'https://example.org/?story-123'],
  ])('%s', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });
});
