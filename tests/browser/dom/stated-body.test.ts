import { afterEach, expect, test } from 'vitest';
import { readArticle } from '#lib/dom/article/read-article.ts';
import { LONG, page } from './article-pages.ts';
import { showPage } from './show-page.ts';

const URL = 'https://gazette.example.org/world/harbour-vote';
let undo = () => {};
afterEach(() => undo());

const STORY = ['Opening', 'Middle', 'Third', 'Closing'].map((name) => `${name} “words”. ${LONG}`);
/** Longer than the story, so that Readability takes it. */
const BESIDE = Array.from({ length: 12 }, (_, n) => `<p>Reply ${n}. ${LONG} ${LONG}</p>`).join('');
const INNER = STORY.map((text) => `<p>${text}</p>`).join('');
const BODY = `<main><h1>Harbour vote</h1><div class="hidden-meta sidebar">${INNER}</div><section><div>${BESIDE}</div></section></main>`;

function read(articleBody: string): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour vote', articleBody });
  undo = showPage(page(`<script type="application/ld+json">${data}</script>`, BODY));
  return readArticle(document, URL)?.map.text ?? '';
}

test('without a stated body Readability is believed', () => {
  expect(read('')).toContain('Reply 3.');
});

test.each([
  ['plain, with other quotes', STORY.join('\n').replace(/[“”]/g, '"')],
  ['as HTML', STORY.map((text) => `<p>${text.replace('“', '&ldquo;')}</p>`).join('')],
])('a body stated %s is the article', (_, articleBody) => {
  const text = read(articleBody);
  expect(['Opening', 'Middle', 'Third', 'Closing'].filter((name) => !text.includes(name))).toEqual([]);
  expect(text).toContain('Harbour vote');
  expect(text).not.toContain('Reply');
});

test.each([
  ['is a summary', 'Opening words. The committee met.'],
  ['is not on the page', `Elsewhere. ${'Nobody met and nothing was said of harbours. '.repeat(30)}`],
  ['is what Readability kept, cut short', `Reply 0. ${LONG} ${LONG} Reply 1. ${LONG}`],
])('a stated body that %s changes nothing', (_, articleBody) => {
  expect(read(articleBody)).toContain('Reply 3.');
});
