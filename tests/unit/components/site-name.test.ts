import { expect, test } from 'vitest';
import { siteName } from '#components/options/site-name.ts';

test.each([
  ['example.org', 'example.org'],
  ['  Example.ORG ', 'example.org'],
  ['https://www.example.org/news?id=1#top', 'www.example.org'],
  ['example.org/news', 'example.org'],
  ['example.org:8080', 'example.org'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['', null],
  ['   ', null],
  ['example', null],
  ['two words', null],
  ['mailto:someone@example.org', null],
  ['chrome://extensions', null],
  ['file:///home', null],
  ['https://', null],
])('%j is %j', (typed, expected) => {
  expect(siteName(typed)).toBe(expected);
});
