import { Readability } from '@mozilla/readability';
import type { Article } from '#lib/core/article/article.ts';
import { articleId, cleanUrl } from '#lib/core/article/article-id.ts';
import type { Post } from '#lib/core/article/post.ts';
import { collapseSpace } from '#lib/core/text/collapse-space.ts';
import type { TextMap } from '#lib/core/text/text-map.ts';
import { atOnce, type Steps } from '../steps.ts';
import { articleParts, otherParts, partAt } from './article-parts.ts';
import { readArticleText } from './article-text.ts';
import { findDateline } from './dateline.ts';
import { followedClone } from './followed-clone.ts';
import { metaContent } from './meta.ts';
import { findModified } from './modified.ts';
import { readFacts } from './page-facts.ts';
import { isReadableSize } from './page-size.ts';
import { findPosts } from './posts.ts';
import { findPublished } from './published.ts';
import { checkAgainst } from './stated-body.ts';
import { survivingText } from './surviving-text.ts';

/** An article as it stands on the live page. */
export interface LiveArticle {
  readonly article: Article;
  readonly map: TextMap<Text>;
  /** Of a live blog, what was published at a time of its own; in the order of the text. */
  readonly posts: readonly Post[];
}

/** An article with the text nodes that it was read from; some may have left the page while it was read in slices. */
export interface Reading {
  readonly live: LiveArticle;
  readonly kept: readonly Text[];
}

/**
 * Finds the article of a page and reads its text from the live nodes. Null when the page has none. Of a page that holds
 * several (endless scroll), it is the one at the page's address.
 *
 * Text inside shadow roots and frames is not read. Marks there need a style sheet of ours in each root, which would change
 * the page; a frame is a document of its own, with its own address and highlights. What a component only lays out (its
 * slotted children) stands in the page itself, and is read.
 *
 * @param staleCanonical A canonical link that belonged to the article that stood here before, and is not believed.
 */
export function* readingSteps(
  page: Document,
  pageUrl: string,
  staleCanonical: string | null = null,
): Steps<Reading | null> {
  if (!isReadableSize(page)) return null;
  yield 'short';
  const canonical = canonicalOf(page);
  const id = articleId(pageUrl, canonical === staleCanonical ? null : canonical);
  const parts = articleParts(page, pageUrl);
  const part = partAt(parts, [cleanUrl(pageUrl), id]);
  yield 'short';
  const clone = yield* followedClone(page, part ? otherParts(parts, part) : new Set());
  // One step whatever its length: it reads the copy alone, so that the page may change meanwhile.
  yield 'long';
  const parsed = new Readability<Node>(clone.document, {
    serializer: (content) => content,
  }).parse();
  yield 'short';
  if (!parsed?.content) return null;
  const facts = readFacts(page, part?.url ?? cleanUrl(pageUrl), {
    isWhole: part?.url == null || part.url === id,
  });
  yield 'short';
  const survivors = yield* checkAgainst(
    facts.body,
    [...survivingText(parsed.content as Element, clone)],
    clone.texts,
  );
  const text = yield* readArticleText(part ?? { element: page.documentElement, headline: null }, survivors, [
    ...facts.titles,
    parsed.title ?? '',
    page.title,
  ]);
  yield 'short';
  if (!text) return null;
  const { headline, first, second, root, map } = text;
  const lang = page.documentElement.lang || facts.lang || (parsed.lang ?? '');
  const dateline = findDateline(clone.texts, headline, first, second, lang);
  const publishedAt = findPublished(facts.dates, dateline, facts.url, lang);
  const modifiedAt = findModified(facts.changes, publishedAt);
  const article: Article = {
    id: part?.url ?? id,
    url: facts.url,
    title: collapseSpace(headline?.textContent ?? facts.titles[0] ?? parsed.title ?? page.title),
    site: facts.site,
    byline: facts.byline ?? parsed.byline ?? null,
    publishedAt,
    ...(modifiedAt === null ? {} : { modifiedAt }),
    lang,
  };
  return { live: { article, map, posts: findPosts(facts.data, root, map) }, kept: survivors };
}

/** As `readingSteps`, in the caller's task. */
export function readArticle(
  page: Document,
  pageUrl: string,
  staleCanonical: string | null = null,
): LiveArticle | null {
  return atOnce(readingSteps(page, pageUrl, staleCanonical))?.live ?? null;
}

/** What the page calls its canonical address, as it stands there; else what it tells sharing sites. */
export function canonicalOf(page: Document): string | null {
  return page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? metaContent(page, ['og:url']);
}
