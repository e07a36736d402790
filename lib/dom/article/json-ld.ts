type Json = Readonly<Record<string, unknown>>;

/** schema.org types of which a page is the article: https://schema.org/Article and its subtypes, and live blogs. */
const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting|Review)$/;

export interface ArticleData {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly inLanguage: string | null;
}

/** What the page's JSON-LD says of its article, the first one that is an article; null when there is none. */
export function readJsonLd(page: Document): ArticleData | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = objectsIn(parse(script.textContent ?? '')).find(isArticle);
    if (!article) continue;
    return {
      headline: textOf(article.headline),
      datePublished: textOf(article.datePublished),
      publisher: nameOf(article.publisher),
      author: nameOf(article.author),
      inLanguage: textOf(article.inLanguage),
    };
  }
  return null;
}

/** Pages carry broken JSON-LD often enough that it is no error: they then say nothing. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The objects of one block, which may be one, a list, or a graph. */
function objectsIn(data: unknown): Json[] {
  if (Array.isArray(data)) return data.flatMap(objectsIn);
  if (!isJson(data)) return [];
  const graph = data['@graph'];
  return Array.isArray(graph) ? [data, ...graph.filter(isJson)] : [data];
}

function isArticle(data: Json): boolean {
  return [data['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
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
