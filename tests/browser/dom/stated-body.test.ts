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

function read(articleBody: string, body = BODY): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour vote', articleBody });
  undo = showPage(page(`<script type="application/ld+json">${data}</script>`, body));
  return readArticle(document, URL)?.map.text ?? '';
}

const ordinary = (among: string) =>
  `<main><article><h1>Harbour vote</h1><p>Standfirst of the harbour and the roads that lead to it.</p><div>${STORY.map(
    (text, at) => `<p>${text}</p>${at === 1 ? among : ''}`,
  ).join('')}</div></article><div class="widget"><p>${LATE}</p></div></main>`;
const LATE = `Late paragraph. ${LONG}`;

test('a paragraph that Readability lost and the body states is read, at its place', () => {
  const text = read([...STORY, LATE].join('\n'), ordinary(''));
  expect(text.indexOf('Late paragraph')).toBeGreaterThan(text.indexOf('Closing'));
  expect(text.match(/Closing/g)).toHaveLength(1);
});

test('short blocks among the text that are not stated are left, with what no outlet states read', () => {
  const among =
    '<p>Jetzt PROBELESEN und sparen, so oft du willst</p><h2>A HEADING</h2><ul><li>An ITEM of three words</li></ul><figure><figcaption>A CAPTION</figcaption></figure>';
  const text = read(STORY.join('\n'), ordinary(among));
  expect(text).not.toContain('PROBELESEN');
  const wanted = ['Standfirst', 'A HEADING', 'An ITEM', 'A CAPTION', 'Closing'];
  expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
});

test('of a stated body that is cut short, the end is read all the same', () => {
  const text = read(
    `${STORY.join('\n').slice(0, -10)} …`,
    ordinary('').replace('</div></article>', '<p>The END of it.</p></div></article>'),
  );
  expect(text).toContain('END of it');
});

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
