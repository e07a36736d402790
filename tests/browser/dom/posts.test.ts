import { afterEach, expect, test } from 'vitest';
import { readArticle } from '#lib/dom/article/read-article.ts';
import { LONG, page } from './article-pages.ts';
import { showPage } from './show-page.ts';

const URL = 'https://gazette.example.org/live/harbour';
const MONDAY = '2025-05-12T18:00:00+02:00';
const TUESDAY = '2025-05-13T07:30:00+02:00';
const time = (at: string, words = 'then') => `<time datetime="${at}">${words}</time>`;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const LIVE = ld({ '@type': 'LiveBlogPosting', headline: 'Harbour vote', datePublished: MONDAY });

let undo = () => {};
afterEach(() => undo());

interface PostCase {
  readonly name: string;
  readonly head?: string;
  readonly body: string;
  /** How each post's text begins, and when it was published. */
  readonly posts: readonly (readonly [string, string])[];
}

const CASES: readonly PostCase[] = [
  {
    name: 'posts that are articles with a time each',
    body: `<p>Summary. ${LONG}</p><article>${time(TUESDAY)}<p>Late. ${LONG}</p></article><article>${time(MONDAY)}<p>Early. ${LONG}</p></article>`,
    posts: [
      ['Late.', TUESDAY],
      ['Early.', MONDAY],
    ],
  },
  {
    name: 'a time of the last change beside a post’s time',
    body: `<p>Summary. ${LONG}</p><article><p>${time(MONDAY)} updated ${time(TUESDAY)}</p><p>Late. ${LONG}</p></article><article>${time(MONDAY)}<p>Early. ${LONG}</p></article>`,
    posts: [
      ['Late.', MONDAY],
      ['Early.', MONDAY],
    ],
  },
  {
    name: 'plain boxes, where JSON-LD says that it is a live blog',
    head: LIVE,
    body: `<p>Summary. ${LONG}</p><div><div>${time(TUESDAY)}</div><p>Late. ${LONG}</p></div><div><div>${time(MONDAY)}</div><p>Early. ${LONG}</p></div>`,
    posts: [
      ['Late.', TUESDAY],
      ['Early.', MONDAY],
    ],
  },
  {
    name: 'times that JSON-LD states for anchors',
    head: ld({
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: [
        { '@type': 'BlogPosting', url: `${URL}#late`, datePublished: TUESDAY },
        { '@type': 'BlogPosting', url: `${URL}#early`, datePublished: MONDAY },
      ],
    }),
    body: `<p>Summary. ${LONG}</p><div id="late"><p>Late. ${LONG}</p></div><div id="early"><p>Early. ${LONG}</p></div>`,
    posts: [
      ['Late.', TUESDAY],
      ['Early.', MONDAY],
    ],
  },
  {
    name: 'dates in the paragraphs of an article are no posts',
    body: `<p>On ${time('1969-07-20')} it began. ${LONG}</p><p>On ${time('1972-12-14')} it ended. ${LONG}</p>`,
    posts: [],
  },
  {
    name: 'a date line and a dated box are no live blog',
    body: `<p>${time(MONDAY)}</p><p>Opening. ${LONG}</p><article>${time(TUESDAY)}<p>Boxed. ${LONG}</p></article><p>Closing. ${LONG}</p>`,
    posts: [],
  },
  {
    name: 'clocks without a day say nothing',
    head: LIVE,
    body: `<p>Summary. ${LONG}</p><div>${time('18:00')}<p>Late. ${LONG}</p></div><div>${time('07:30')}<p>Early. ${LONG}</p></div>`,
    posts: [],
  },
];

test.each(CASES)('$name', ({ head = '', body, posts }) => {
  undo = showPage(page(`<title>Harbour vote</title>${head}`, `<main><h1>Harbour vote</h1>${body}</main>`));
  const live = readArticle(document, URL);
  expect(live?.posts.map(({ publishedAt }) => publishedAt)).toEqual(posts.map(([, at]) => at));
  for (const [index, [words]] of posts.entries()) {
    const { start = 0, end = 0 } = live?.posts[index] ?? {};
    expect(live?.map.text.slice(start, end)).toContain(words);
  }
});
