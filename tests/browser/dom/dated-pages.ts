import { LONG } from './article-pages.ts';

export interface DatedCase {
  readonly name: string;
  readonly head?: string;
  /** Between the page's top and the article; inside the article over the headline; under it; behind the body. */
  readonly top?: string;
  readonly over?: string;
  readonly under?: string;
  readonly behind?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly published: string | null;
  /** Absent where no later change is stated. */
  readonly modified?: string;
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

export function datedPage({
  head = '',
  top = '',
  over = '',
  under = '',
  behind = '',
  lang = 'en',
}: DatedCase) {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Harbour vote</title>${head}</head><body>${top}<main><article>${over}<h1>Harbour vote</h1>${under}<p>Opening. ${LONG}</p><p>Middle. ${LONG}</p><p>Closing. ${LONG}</p></article>${behind}</main></body></html>`,
    'text/html',
  );
}

export const DATED_CASES: readonly DatedCase[] = [
  { name: 'nothing states a day', published: null },
  {
    name: 'JSON-LD before meta before the line at the headline',
    head: `${ld('{"@type":"NewsArticle","datePublished":"2025-05-14T21:40:00-04:00"}')}${meta('article:published_time', '2025-05-16')}`,
    under: '<p>May 17, 2025</p>',
    published: '2025-05-14T21:40:00-04:00',
  },
  {
    name: 'JSON-LD in a graph and in a list',
    head: ld('[{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"datePublished":"2025-05-14"}]}]'),
    published: '2025-05-14',
  },
  {
    name: 'JSON-LD of a page, after meta',
    head: `${ld('{"@type":"WebPage","datePublished":"2025-05-11"}')}${meta('article:published_time', '2025-05-14')}`,
    published: '2025-05-14',
  },
  {
    name: 'JSON-LD of a page alone',
    head: ld('{"@graph":[{"@type":"WebPage","datePublished":"2025-05-14T09:27:16+02:00"}]}'),
    published: '2025-05-14T09:27:16+02:00',
  },
  {
    name: 'JSON-LD that is no JSON',
    head: ld('{"@type":"NewsArticle", // the story\n"datePublished": "2025-05-14T15:05:21+08:00",}'),
    published: '2025-05-14T15:05:21+08:00',
  },
  {
    name: 'of several articles in JSON-LD, the one with the URL',
    head: ld(
      '[{"@type":"NewsArticle","url":"/world/other","datePublished":"2024-01-02"},{"@type":"NewsArticle","mainEntityOfPage":{"@id":"/world/harbour-vote"},"datePublished":"2025-05-14"}]',
    ),
    published: '2025-05-14',
  },
  {
    name: 'JSON-LD of an organisation is none of an article',
    head: ld('{"@type":"Organization","foundingDate":"1851-09-18","datePublished":"2001-01-01"}'),
    published: null,
  },
  {
    name: 'meta written for readers',
    head: meta('sailthru.date', 'May 14, 2025 at 9:40 pm'),
    published: '2025-05-14',
  },
  {
    name: 'of two meta the first that can be read',
    head: `${meta('article:published_time', 'today')}${meta('parsely-pub-date', '2025-05-14T01:00:00Z')}`,
    published: '2025-05-14T01:00:00Z',
  },
  {
    name: 'the last change is no publication',
    head: meta('article:modified_time', '2025-05-14'),
    published: null,
    modified: '2025-05-14',
  },
  { name: 'a date in the future', head: meta('article:published_time', '2099-05-14'), published: null },
  {
    name: 'no seconds of Unix time',
    head: meta('article:published_time', '1970-01-01T00:00:00Z'),
    published: null,
  },
  {
    name: 'microdata by its text',
    under: '<p itemprop="datePublished">14 May 2025</p>',
    published: '2025-05-14',
  },
  {
    name: 'a time element at the headline, whatever it reads',
    under: '<p>By Jane Roe, <time datetime="2025-05-14T09:30:00+02:00">28 minutes ago</time></p>',
    published: '2025-05-14T09:30:00+02:00',
  },
  {
    name: 'a line under the headline',
    under: '<div>Published 7:40 p.m. ET May 14, 2025</div>',
    published: '2025-05-14',
  },
  {
    name: 'a line under the picture under the headline',
    under: `<figure><img alt=""><figcaption>The harbour on January 3, 2024.</figcaption></figure><p>May 14, 2025</p>`,
    published: '2025-05-14',
  },
  {
    name: 'a line over the headline that is named as a date',
    over: '<p class="published-date">miércoles 14 de mayo de 2025</p>',
    lang: 'es',
    published: '2025-05-14',
  },
  {
    name: "today's date in the page's own header",
    top: '<header><div id="date">Wednesday, May 14, 2025</div></header>',
    published: null,
  },
  { name: 'a line of the last change', under: '<p>Last updated May 14, 2025</p>', published: null },
  { name: 'the day of a comment', behind: '<div class="comment-date">May 14, 2025</div>', published: null },
  { name: 'a copyright', behind: '<footer>Copyright May 14, 2025 Gazette</footer>', published: null },
  {
    name: 'the time of another story beside it',
    behind: '<aside><a href="/other">Other</a> <time datetime="2025-05-14">14 May</time></aside>',
    published: null,
  },
  {
    name: 'the URL, last',
    url: 'https://gazette.example.org/2025/05/14/harbour-vote',
    published: '2025-05-14',
  },
  {
    name: 'the day the outlet shows, where another states the moment in UTC',
    head: meta('article:published_time', '2025-05-15T02:18:11Z'),
    url: 'https://gazette.example.org/2025/05/14/harbour-vote',
    published: '2025-05-14',
  },
  {
    name: 'the last change is kept apart, with its time zone',
    head: ld(
      '{"@type":"NewsArticle","datePublished":"2025-05-14T21:40:00-04:00","dateModified":"2025-05-16T08:00:00-04:00"}',
    ),
    published: '2025-05-14T21:40:00-04:00',
    modified: '2025-05-16T08:00:00-04:00',
  },
  {
    name: 'the last change as meta says it',
    head: `${meta('article:published_time', '2025-05-14')}${meta('article:modified_time', '2025-05-15T10:00:00Z')}`,
    published: '2025-05-14',
    modified: '2025-05-15T10:00:00Z',
  },
  {
    name: 'the last change as a labelled time says it',
    under:
      '<p><time datetime="2025-05-14">14 May</time></p><p>Updated <time datetime="2025-05-15">15 May</time></p>',
    published: '2025-05-14',
    modified: '2025-05-15',
  },
  {
    name: 'a change at the moment of publication is none',
    head: ld(
      '{"@type":"NewsArticle","datePublished":"2025-05-14T21:40:00-04:00","dateModified":"2025-05-15T01:40:00Z"}',
    ),
    published: '2025-05-14T21:40:00-04:00',
  },
];
