import { dayInUrl, parsePublishedDate } from '#lib/core/article/published-date.ts';
import type { ArticleData } from './json-ld.ts';
import { metaContent } from './meta.ts';

/** Names under which outlets state the publication (never the modification) date, most specific first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'date.published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'date',
];

/**
 * When the article was published, by trust: what the outlet tells search engines (JSON-LD), what it tells sharing
 * sites (meta), what it shows (`<time>` of the article), what its URL says.
 */
export function findPublished(page: Document, pageUrl: string, data: ArticleData | null): string | null {
  const stated = [
    data?.datePublished ?? null,
    metaContent(page, META_NAMES),
    page.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime') ?? null,
    shownTime(page),
  ];
  for (const raw of stated) {
    const date = raw === null ? null : parsePublishedDate(raw);
    if (date) return date;
  }
  return dayInUrl(pageUrl);
}

function shownTime(page: Document): string | null {
  const time =
    page.querySelector('time[pubdate]') ?? page.querySelector('article time[datetime], main time[datetime]');
  return time?.getAttribute('datetime') ?? null;
}
