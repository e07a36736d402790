import { cleanUrl } from '#lib/core/article/article-id.ts';
import { parseLoosely } from '#lib/core/article/loose-json.ts';

type Json = Readonly<Record<string, unknown>>;

/** schema.org types of which a page is the article: https://schema.org/Article and its subtypes, and live blogs. */
const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting|Review)$/;
const LIVE_BLOG = /^(?:https?:\/\/schema\.org\/)?LiveBlogPosting$/;
/** Types whose date is the page's, where no article has one. */
const PAGE_TYPE = /(?:WebPage|QAPage|DiscussionForumPosting|CreativeWork)$/;
/** Levels of objects in objects: a graph, its pages, their main entities. */
const MAX_DEPTH = 4;

export interface ArticleData {
  readonly headline: string | null;
  /** Absolute or relative, as it stands there. */
  readonly url: string | null;
  /** The whole text, often cut short; plain or HTML. */
  readonly articleBody: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly inLanguage: string | null;
  readonly isLiveBlog: boolean;
  /** The posts of a live blog. */
  readonly updates: readonly ArticleData[];
}

export interface PageData {
  /** The articles the page says it has, in its order. */
  readonly articles: readonly ArticleData[];
  /** When the page says it was published as a page, or in a block that is no JSON. */
  readonly pageDate: string | null;
}

/** What the page's JSON-LD says. Pages carry broken JSON-LD often enough that it is no error. */
export function readJsonLd(page: Document): PageData {
  const sources = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  const objects = sources.flatMap((source) => objectsIn(parseLoosely(source)));
  const pageDates = objects.filter((object) => hasType(object, PAGE_TYPE)).map(dateOf);
  return {
    articles: objects.filter((object) => hasType(object, ARTICLE_TYPE)).map(articleOf),
    pageDate: pageDates.find((date) => date !== null) ?? sources.map(dateInBroken).find(Boolean) ?? null,
  };
}

/** The article at an address; else the page's first, unless it must match. */
export function mainArticle(
  { articles }: PageData,
  address: string,
  { mustMatch }: { mustMatch: boolean },
): ArticleData | null {
  const own = articles.find(
    ({ url }) =>
      url !== null && URL.canParse(url, address) && cleanUrl(new URL(url, address).href) === address,
  );
  return own ?? (mustMatch ? null : articles[0]) ?? null;
}

function articleOf(article: Json): ArticleData {
  const entity = article.mainEntityOfPage;
  return {
    headline: textOf(article.headline),
    url: textOf(article.url) ?? textOf(entity) ?? (isJson(entity) ? textOf(entity['@id']) : null),
    articleBody: textOf(article.articleBody),
    datePublished: dateOf(article),
    dateModified: firstText(article.dateModified),
    publisher: nameOf(article.publisher),
    author: nameOf(article.author),
    inLanguage: textOf(article.inLanguage),
    isLiveBlog: hasType(article, LIVE_BLOG),
    updates: [article.liveBlogUpdate].flat().filter(isJson).map(articleOf),
  };
}

/** The objects of one block, which may be one, a list, or a graph, with objects in them. */
function objectsIn(data: unknown, depth = 0): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(data)) return data.flatMap((item) => objectsIn(item, depth));
  if (!isJson(data)) return [];
  return [
    data,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].flatMap((key) =>
      objectsIn(data[key], depth + 1),
    ),
  ];
}

function hasType(data: Json, type: RegExp): boolean {
  return [data['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

function dateOf({ datePublished }: Json): string | null {
  return firstText(datePublished);
}

function firstText(value: unknown): string | null {
  return textOf(Array.isArray(value) ? value[0] : value);
}

/** Of a block that cannot be parsed, the one thing that names it for sure. */
function dateInBroken(source: string): string | null {
  if (parseLoosely(source) !== null) return null;
  return /"datePublished"\s*:\s*"([^"\\]{4,40})"/.exec(source)?.[1] ?? null;
}

function nameOf(data: unknown): string | null {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  return isJson(first) ? textOf(first.name) : textOf(first);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
