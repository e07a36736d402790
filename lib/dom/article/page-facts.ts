import { mainArticle, type PageData, readJsonLd } from './json-ld.ts';
import { metaContent, metaContents } from './meta.ts';
import { META_CHANGES, markedChanges } from './modified.ts';
import { META_DATES, microdataDates } from './published.ts';

/** What a page states about its article, elsewhere than in the text. */
export interface PageFacts {
  readonly url: string;
  readonly titles: readonly string[];
  /** Outlet as the page names itself, else the host without `www.`. */
  readonly site: string;
  readonly byline: string | null;
  /** BCP 47 as the page states it; empty when it does not. */
  readonly lang: string;
  /** The article's text as JSON-LD states it, plain or HTML. */
  readonly body: string | null;
  /** Publication dates as they stand there, most trusted first. */
  readonly dates: readonly string[];
  /** Dates of the last change, as `dates`. */
  readonly changes: readonly string[];
  readonly data: PageData;
}

/**
 * Reads JSON-LD, `<meta>` and microdata.
 *
 * @param isWhole Whether the article is the page's: of one of several, `<meta>` and the page's own JSON-LD say nothing.
 */
export function readFacts(page: Document, url: string, { isWhole }: { isWhole: boolean }): PageFacts {
  const pageData = readJsonLd(page);
  const data = mainArticle(pageData, url, { mustMatch: !isWhole });
  const titles = [data?.headline, isWhole ? metaContent(page, ['og:title', 'twitter:title']) : null];
  const dates = isWhole
    ? [data?.datePublished, ...metaContents(page, META_DATES), ...microdataDates(page), pageData.pageDate]
    : [data?.datePublished];
  const changes = isWhole
    ? [data?.dateModified, ...metaContents(page, META_CHANGES), ...markedChanges(page)]
    : [data?.dateModified];
  return {
    url,
    titles: titles.filter((title) => title != null),
    site:
      metaContent(page, ['og:site_name']) ?? data?.publisher ?? new URL(url).hostname.replace(/^www\./, ''),
    byline: data?.author ?? null,
    lang: data?.inLanguage ?? metaContent(page, ['og:locale'])?.replaceAll('_', '-') ?? '',
    body: data?.articleBody ?? null,
    dates: dates.filter((date) => date != null),
    changes: changes.filter((date) => date != null),
    data: pageData,
  };
}
