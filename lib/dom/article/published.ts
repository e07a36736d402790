import { dayInUrl, parsePublishedDate } from '#lib/core/article/published-date.ts';
import { isInFuture, settleDay } from '#lib/core/article/settle-day.ts';
import { readShownDate } from '#lib/core/article/shown-date.ts';
import { metaContents } from './meta.ts';

/** Names under which outlets state the publication (never the modification) date, most specific first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'og:pubdate',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'date.published',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'shareaholic:article_published_time',
  'date.available',
  'date',
];

/** What the page states elsewhere than in its `<meta>`. */
export interface StatedDates {
  /** JSON-LD of the article. */
  readonly article: string | null;
  /** JSON-LD of the page. */
  readonly page: string | null;
  /** What stands at the headline, an ISO 8601 date. */
  readonly dateline: string | null;
}

/**
 * When the article was published. In this order of trust: what the outlet tells search engines of the article
 * (JSON-LD), what it tells sharing sites (meta), what it marks as such (microdata), what it tells of the page (JSON-LD),
 * what it shows at the headline, what its URL says. A date in the future is not believed. See `settleDay` for days that
 * differ by one.
 */
export function findPublished(
  page: Document,
  pageUrl: string,
  { article, page: pageDate, dateline }: StatedDates,
): string | null {
  const lang = page.documentElement.lang;
  const today = new Date().toISOString().slice(0, 10);
  const believed = (raw: string | null | undefined) => {
    const date = raw == null ? null : (parsePublishedDate(raw) ?? readShownDate(raw, lang));
    return date !== null && !isInFuture(date, today) ? date : null;
  };
  const stated = [article, ...metaContents(page, META_NAMES), ...microdata(page), pageDate, dateline];
  const inUrl = believed(dayInUrl(pageUrl));
  for (const raw of stated) {
    const date = believed(raw);
    if (date !== null) return settleDay(date, inUrl ?? dateline);
  }
  return inUrl;
}

function microdata(page: Document): (string | null)[] {
  const marked = page.querySelector('[itemprop~="datePublished"], time[pubdate]');
  return marked ? [marked.getAttribute('datetime'), marked.getAttribute('content'), marked.textContent] : [];
}
