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
    [`${PAGE}?outputType=amp`],
    [`${PAGE}?amp`],
    [`${PAGE}?print=true&utm_source=x`],
    ['https://www.google.com/amp/s/news.example.org/world/2025/vote'],
    ['https://news-example-org.cdn.ampproject.org/c/s/news.example.org/world/2025/vote?amp=1'],
  ])('%s', (url) => {
    expect(articleId(url, null)).toBe(PAGE);
  });

  test.each([
    ['a canonical on the same host', `${PAGE}?page=all`, PAGE],
    ['a relative canonical', `${PAGE}?x=1`, '/world/2025/vote'],
    ['a mobile page and its canonical', 'https://m.news.example.org/world/2025/vote', PAGE],
    ['an AMP page and its canonical', 'https://amp.news.example.org/world/2025/vote.amp', PAGE],
    ['an AMP viewer and its canonical', 'https://www.google.co.uk/amp/s/amp.news.example.org/x', PAGE],
    ['a canonical with tracking', `${PAGE}?x=1`, `${PAGE}?utm_source=rss#top`],
  ])('%s', (_, url, canonical) => {
    expect(articleId(url, canonical)).toBe(PAGE);
  });
});

describe('a canonical that cannot be right is not believed', () => {
  test.each([
    ['the home page', 'https://news.example.org/'],
    ['the home page by another name', 'https://news.example.org/index.html?utm_source=x'],
    ['the home page of an edition', 'https://news.example.org/en-us/'],
    ['another host', 'https://other.example.com/world/2025/vote'],
    ['a host that only ends alike', 'https://evilnews.example.org/world/2025/vote'],
    ['no web address', 'javascript:alert(1)'],
    ['nonsense', 'http://['],
    ['nothing', null],
  ])('%s', (_, canonical) => {
    expect(articleId(PAGE, canonical)).toBe(PAGE);
  });
});

describe('another page is another article', () => {
  test.each([
    ['https://news.example.org/world?amplitude=1'],
    ['https://news.example.org/print'],
    ['https://news.example.org/world/amp-of-the-year'],
    ['https://search.example.org/amp/s/news.example.org/world/2025/vote'],
    ['https://www.google.com/amp/'],
    ['https://cdn.ampproject.org.example.org/c/s/news.example.org/world/2025/vote'],
  ])('%s', (url) => {
    expect(articleId(url, null)).toBe(url);
    expect(articleId(url, PAGE)).toBe(url.startsWith('https://news.') ? PAGE : url);
  });

  test('an edition’s home page is its own', () => {
    expect(articleId('https://news.example.org/en/', 'https://news.example.org/')).toBe(
      'https://news.example.org/',
    );
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
