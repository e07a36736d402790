import { dayInUrl, parsePublishedDate } from '#lib/core/article/published-date.ts';
import { isInFuture, settleDay } from '#lib/core/article/settle-day.ts';
import { readShownDate } from '#lib/core/article/shown-date.ts';

/** Names of `<meta>` with the publication (never the modification) date, most specific first. */
export const META_DATES = [
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

/**
 * When the article was published. In this order of trust: what the outlet tells search engines of the article
 * (JSON-LD), what it tells sharing sites (meta), what it marks as such (microdata), what it tells of the page (JSON-LD),
 * what it shows at the headline, what its URL says. A date in the future is not believed. See `settleDay` for days that
 * differ by one.
 *
 * @param stated As they stand there, in that order.
 * @param dateline ISO 8601.
 */
export function findPublished(
  stated: readonly string[],
  dateline: string | null,
  url: string,
  lang: string,
): string | null {
  const today = new Date().toISOString().slice(0, 10);
  const believed = (raw: string | null) => {
    const date = raw === null ? null : (parsePublishedDate(raw) ?? readShownDate(raw, lang));
    return date !== null && !isInFuture(date, today) ? date : null;
  };
  const inUrl = believed(dayInUrl(url));
  for (const raw of [...stated, dateline]) {
    const date = believed(raw);
    if (date !== null) return settleDay(date, inUrl ?? dateline);
  }
  return inUrl;
}

/** What is marked as the publication date in the page's body, as it stands there. */
export function microdataDates(page: Document): (string | null)[] {
  const marked = page.querySelector('[itemprop~="datePublished"], time[pubdate]');
  return marked ? [marked.getAttribute('datetime'), marked.getAttribute('content'), marked.textContent] : [];
}
