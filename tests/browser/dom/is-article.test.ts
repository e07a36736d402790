import { expect, test } from 'vitest';
import { isArticlePage } from '#lib/dom/article/is-article.ts';
import { LONG, page } from './article-pages.ts';

const AT = 'https://gazette.example.org/world/harbour';
const paragraphs = (attributes = '') => `<p ${attributes}>${LONG} ${LONG}</p>`.repeat(5);

test.each<[string, string, string, string, boolean]>([
  ['long paragraphs are an article', '', paragraphs(), AT, true],
  ['hidden by their style they are none', '', paragraphs('style="color: red; display : none"'), AT, false],
  ['hidden by an attribute they are none', '', paragraphs('hidden'), AT, false],
  ['hidden from screen readers they are none', '', paragraphs('aria-hidden="true"'), AT, false],
  ['with another style they are one', '', paragraphs('style="display: block"'), AT, true],
  ['teasers are none', '', `<ul>${'<li><h3>Harbour</h3><p>A vote.</p></li>'.repeat(300)}</ul>`, AT, false],
  ['paragraphs of a list are none', '', `<ul><li>${paragraphs()}</li></ul>`, AT, false],
  ['a front page is none', '', paragraphs(), 'https://gazette.example.org/', false],
  [
    'a front page that says it is an article is one',
    '<meta property="og:type" content="article">',
    paragraphs(),
    'https://gazette.example.org/',
    true,
  ],
])('%s', (_, head, body, url, isArticle) => {
  expect(isArticlePage(page(head, body), url)).toBe(isArticle);
});
