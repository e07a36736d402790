import { afterEach, expect, test } from 'vitest';
import { articleParts } from '#lib/dom/article/article-parts.ts';
import { readArticle } from '#lib/dom/article/read-article.ts';
import { LONG, page } from './article-pages.ts';
import { showPage } from './show-page.ts';

const SITE = 'https://gazette.example.org';
let undo = () => {};
afterEach(() => undo());

const body = (name: string) =>
  `<p>${name} opening. ${LONG}</p><p>${name} middle. ${LONG}</p><p>${name} second half. ${LONG}</p><p>${name} closing. ${LONG}</p>`;
const article = (name: string, attributes: string, head = '') =>
  `<article ${attributes}>${head}<h1>${name} vote</h1>${body(name)}</article>`;
const teaser = (name: string) =>
  `<article data-url="/${name}"><h2>${name}</h2><p>A teaser of ${name}.</p></article>`;

/** The second is an `<article>`, the third a part with a headline like the first's and a link to itself. */
const nested = () => ({
  head: '<title>Harbour vote</title>',
  body: `<article data-url="/world/harbour"><h1 class="title first">Harbour vote</h1>${body('Harbour')}${article('Road', 'data-url="/world/road"')}<div class="more"><div><h1 class="title">School vote</h1></div>${body('School')}<a rel="bookmark" href="/world/school">Continue reading</a></div></article>`,
});

const ENDLESS = {
  head: `<title>Harbour vote</title><link rel="canonical" href="${SITE}/world/harbour"><script type="application/ld+json">{"@type":"NewsArticle","url":"${SITE}/world/harbour","datePublished":"2025-05-14"}</script>`,
  body: `<main>${article('Harbour', 'data-url="/world/harbour"')}${article('Road', `data-url="${SITE}/world/road?utm_source=scroll"`, '<time datetime="2025-05-12">12 May</time>')}${article('School', '', '<a rel="bookmark" href="/2025/05/11/school">School</a>')}</main>`,
};

/** Pages, the address they are seen at, and what is read there. */
const CASES: readonly {
  readonly name: string;
  readonly page: { readonly head: string; readonly body: string };
  readonly at: string;
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly read: readonly string[];
  readonly left: readonly string[];
}[] = [
  {
    name: 'the first of an endless page',
    page: ENDLESS,
    at: '/world/harbour#top',
    id: '/world/harbour',
    title: 'Harbour vote',
    published: '2025-05-14',
    read: ['Harbour opening', 'Harbour closing'],
    left: ['Road', 'School'],
  },
  {
    name: 'the second, with a date of its own and not that of the first',
    page: ENDLESS,
    at: '/world/road',
    id: '/world/road',
    title: 'Road vote',
    published: '2025-05-12',
    read: ['Road opening', 'Road closing'],
    left: ['Harbour', 'School'],
  },
  {
    name: 'the third, by the link at its headline and the day in it',
    page: ENDLESS,
    at: '/2025/05/11/school',
    id: '/2025/05/11/school',
    title: 'School vote',
    published: '2025-05-11',
    read: ['School opening', 'School closing'],
    left: ['Harbour', 'Road'],
  },
  {
    name: 'the first where only later ones state their address',
    page: {
      head: '<title>Harbour vote</title>',
      body: `<main>${article('Harbour', '')}${article('Road', 'data-permalink="/world/road"')}</main>`,
    },
    at: '/world/harbour',
    id: '/world/harbour',
    title: 'Harbour vote',
    published: null,
    read: ['Harbour opening', 'Harbour closing'],
    left: ['Road'],
  },
  {
    name: 'a live blog, whose entries differ by a fragment, is one',
    page: {
      head: '<meta property="og:title" content="Harbour live">',
      body: `<main><h1>Harbour live</h1>${article('Noon', 'data-permalink="#noon"')}${article('Evening', 'data-permalink="#evening"')}</main>`,
    },
    at: '/live/harbour#noon',
    id: '/live/harbour',
    title: 'Harbour live',
    published: null,
    read: ['Noon opening', 'Evening closing'],
    left: [],
  },
  {
    name: 'a page that is none of its parts is one',
    page: {
      head: '<meta property="og:title" content="Votes of the week">',
      body: `<main><h1>Votes of the week</h1>${article('Harbour', 'data-url="/world/harbour"')}${article('Road', 'data-url="/world/road"')}</main>`,
    },
    at: '/weekly',
    id: '/weekly',
    title: 'Votes of the week',
    published: null,
    read: ['Harbour opening', 'Road closing'],
    left: [],
  },
  {
    name: 'teasers with addresses are no articles',
    page: {
      head: '<title>Harbour vote</title>',
      body: `<main>${article('Harbour', 'data-url="/world/harbour"')}${teaser('road')}${teaser('school')}</main>`,
    },
    at: '/world/harbour',
    id: '/world/harbour',
    title: 'Harbour vote',
    published: null,
    read: ['Harbour opening', 'Harbour closing'],
    left: [],
  },
  {
    name: 'the first of an endless page that holds the next ones within it',
    page: nested(),
    at: '/world/harbour',
    id: '/world/harbour',
    title: 'Harbour vote',
    published: null,
    read: ['Harbour opening', 'Harbour closing'],
    left: ['Road', 'School'],
  },
  {
    name: 'the last of them, which stands in the first',
    page: nested(),
    at: '/world/school',
    id: '/world/school',
    title: 'School vote',
    published: null,
    read: ['School opening', 'School closing'],
    left: ['Harbour', 'Road'],
  },
  {
    name: 'an article with long sections under large headings is one',
    page: {
      head: '<title>Harbour vote</title>',
      body: `<main><article><h1 class="title">Harbour vote</h1>${body('Harbour')}<section><h1 class="heading">Roads</h1>${body('Road')}</section><section><h1 class="heading">Schools</h1>${body('School')}</section></article>${article('Ferry', 'data-url="/world/ferry"')}</main>`,
    },
    at: '/world/harbour',
    id: '/world/harbour',
    title: 'Harbour vote',
    published: null,
    read: ['Harbour opening', 'Road opening', 'School closing'],
    left: ['Ferry'],
  },
  {
    name: 'an address at another site is none',
    page: {
      head: '<title>Harbour vote</title>',
      body: `<main>${article('Harbour', 'data-url="https://other.example.com/harbour"')}${article('Road', 'data-url="https://other.example.com/road"')}</main>`,
    },
    at: '/world/harbour',
    id: '/world/harbour',
    title: 'Harbour vote',
    published: null,
    read: ['Harbour opening'],
    left: [],
  },
];

test.each(CASES)('$name', ({ page: { head, body }, at, id, title, published, read, left }) => {
  undo = showPage(page(head, body));
  const before = document.documentElement.outerHTML;
  const live = readArticle(document, SITE + at);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(live?.article.id).toBe(SITE + id);
  expect(live?.article.title).toBe(title);
  expect(live?.article.publishedAt).toBe(published);
  const text = live?.map.text ?? '';
  expect(read.filter((words) => !text.includes(words))).toEqual([]);
  expect(left.filter((words) => text.includes(words))).toEqual([]);
});

test('each part of an endless page has its own headline and address', () => {
  undo = showPage(page(ENDLESS.head, ENDLESS.body));
  const parts = articleParts(document, `${SITE}/world/harbour`);
  expect(parts.map(({ headline, url }) => [headline.textContent, url])).toEqual([
    ['Harbour vote', `${SITE}/world/harbour`],
    ['Road vote', `${SITE}/world/road`],
    ['School vote', `${SITE}/2025/05/11/school`],
  ]);
});
