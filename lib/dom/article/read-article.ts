import { Readability } from '@mozilla/readability';
import type { Article } from '#lib/core/article/article.ts';
import { articleId, cleanUrl } from '#lib/core/article/article-id.ts';
import { collapseSpace } from '#lib/core/text/collapse-space.ts';
import type { TextMap } from '#lib/core/text/text-map.ts';
import { readArticleText } from './article-text.ts';
import { findDateline } from './dateline.ts';
import { cloneFollowed } from './followed-clone.ts';
import { mainArticle, readJsonLd } from './json-ld.ts';
import { metaContent } from './meta.ts';
import { findPublished } from './published.ts';
import { survivingText } from './surviving-text.ts';

/** Code units of text from which a page is an article: two short paragraphs. Less is a teaser or a notice. */
const MIN_TEXT_LENGTH = 400;

/** An article as it stands on the live page. */
export interface LiveArticle {
  readonly article: Article;
  readonly map: TextMap<Text>;
}

/** The article of a page, if it has one that is worth marking. See `readArticle`. */
export function findArticle(
  page: Document,
  pageUrl: string,
  staleCanonical: string | null,
): LiveArticle | null {
  const live = readArticle(page, pageUrl, staleCanonical);
  return live && isLongEnough(live) ? live : null;
}

/** Whether what was found is worth marking. */
export function isLongEnough({ map }: LiveArticle): boolean {
  return map.text.length >= MIN_TEXT_LENGTH;
}

/**
 * Finds the article of a page and reads its text from the live nodes. Null when the page has none.
 *
 * @param staleCanonical A canonical link that belonged to the article that stood here before, and is not believed.
 */
export function readArticle(
  page: Document,
  pageUrl: string,
  staleCanonical: string | null = null,
): LiveArticle | null {
  const clone = cloneFollowed(page);
  const parsed = new Readability<Node>(clone.document, {
    serializer: (content) => content,
  }).parse();
  if (!parsed?.content) return null;
  const pageData = readJsonLd(page);
  const data = mainArticle(pageData, pageUrl);
  const titles = [data?.headline, metaContent(page, ['og:title', 'twitter:title']), parsed.title, page.title];
  const text = readArticleText(
    page,
    survivingText(parsed.content as Element, clone),
    titles.filter((title) => title != null),
  );
  if (!text) return null;
  const { headline, first, second, map } = text;
  const lang =
    page.documentElement.lang || (data?.inLanguage ?? parsed.lang ?? metaContent(page, ['og:locale']) ?? '');

  const canonical = canonicalOf(page);
  const article: Article = {
    id: articleId(pageUrl, canonical === staleCanonical ? null : canonical),
    url: cleanUrl(pageUrl),
    title: collapseSpace(headline?.textContent ?? data?.headline ?? parsed.title ?? page.title),
    site:
      metaContent(page, ['og:site_name']) ??
      data?.publisher ??
      new URL(pageUrl).hostname.replace(/^www\./, ''),
    byline: data?.author ?? parsed.byline ?? null,
    publishedAt: findPublished(page, pageUrl, {
      article: data?.datePublished ?? null,
      page: pageData.pageDate,
      dateline: findDateline(clone.texts, headline, first, second, lang),
    }),
    lang,
  };
  return { article, map };
}

/** What the page calls its canonical address, as it stands there. */
export function canonicalOf(page: Document): string | null {
  return page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
}
