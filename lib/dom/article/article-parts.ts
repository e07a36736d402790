import { articleId, cleanUrl } from '#lib/core/article/article-id.ts';

/** Where endless pages put one article of several, by the markup of the larger content systems. */
const PARTS =
  'article, [role="article"], [itemtype*="Article"], [data-url], [data-permalink], [data-article-url], [data-canonical-url]';
const URL_ATTRIBUTES = ['data-article-url', 'data-canonical-url', 'data-permalink', 'data-url', 'itemid'];
const URL_ELEMENTS =
  '[itemprop~="mainEntityOfPage"], [itemprop~="url"], a[rel~="bookmark"], h1 a[href], h2 a[href]';
/** Letters of paragraphs from which a part is an article and no teaser of one. */
const MIN_LETTERS = 600;

/** One article of a page that holds several. */
export interface ArticlePart {
  readonly element: Element;
  readonly headline: Element;
  /** Its own address, cleaned; null where it states none. */
  readonly url: string | null;
  /** Which it is among all elements that could be one; the same in a copy of the page. */
  readonly index: number;
}

/**
 * The articles of a page that holds several, in its order: each with a headline and a text of its own. Empty where there
 * are not two with different addresses; entries of a live blog that share its address are parts of one article.
 */
export function articleParts(page: Document, pageUrl: string): readonly ArticlePart[] {
  const elements = [...page.querySelectorAll(PARTS)];
  if (elements.length < 2) return [];
  const parts = elements.flatMap((element, index) => partOf(element, index, pageUrl) ?? []);
  const innermost = parts.filter(
    ({ element }) => !parts.some((other) => other.element !== element && element.contains(other.element)),
  );
  return new Set(innermost.map(({ url }) => url)).size > 1 ? innermost : [];
}

/**
 * The article a page of several is about: the one that has its address or, where none has, the first if that states
 * none. Null where all have others: then they are parts of what the page is about.
 *
 * @param addresses What may be the page's address, most certain first.
 */
export function partAt(parts: readonly ArticlePart[], addresses: readonly string[]): ArticlePart | null {
  for (const address of addresses) {
    const own = parts.find(({ url }) => url === address);
    if (own) return own;
  }
  return parts[0]?.url === null ? parts[0] : null;
}

/** Takes all articles but one out of a copy of the page. */
export function removeOtherParts(copy: Document, parts: readonly ArticlePart[], kept: ArticlePart): void {
  const elements = [...copy.querySelectorAll(PARTS)];
  for (const { index } of parts) if (index !== kept.index) elements[index]?.remove();
}

function partOf(element: Element, index: number, pageUrl: string): ArticlePart | null {
  const headline = element.querySelector('h1, h2');
  if (!headline?.textContent?.trim()) return null;
  let letters = 0;
  for (const paragraph of element.querySelectorAll('p')) letters += paragraph.textContent?.length ?? 0;
  return letters < MIN_LETTERS ? null : { element, headline, url: addressOf(element, pageUrl), index };
}

/** The first address it states that the page could have; the fragment says no article. */
function addressOf(element: Element, pageUrl: string): string | null {
  const link = element.querySelector(URL_ELEMENTS);
  const stated = [
    ...URL_ATTRIBUTES.map((name) => element.getAttribute(name)),
    ...['itemid', 'content', 'href'].map((name) => link?.getAttribute(name)),
  ];
  for (const href of stated) {
    if (!href || !URL.canParse(href, pageUrl)) continue;
    const address = cleanUrl(new URL(href, pageUrl).href);
    if (articleId(pageUrl, href) === address) return address;
  }
  return null;
}
