import { articleId, cleanUrl } from '#lib/core/article/article-id.ts';
import { headlineParts } from './headline-parts.ts';

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
}

/**
 * The articles of a page that holds several, in its order: each with a headline and a text of its own. Empty where there
 * are not two with different addresses; entries of a live blog that share its address are parts of one article.
 *
 * An article may stand within another (an endless page puts the next into the first): then it has its own address and,
 * as the outer one, an `<h1>` for headline. What has neither is a part of it; what has only an address makes the outer
 * one a list of articles.
 */
export function articleParts(page: Document, pageUrl: string): readonly ArticlePart[] {
  const candidates = new Set([...page.querySelectorAll(PARTS), ...headlineParts(page)]);
  if (candidates.size < 2) return [];
  let parts: ArticlePart[] = [];
  // Backwards, so that those within an element come before it.
  for (const element of [...candidates].sort(inOrder).reverse()) {
    const inner = parts.filter((part) => element.contains(part.element));
    const part = partOf(element, inner, pageUrl);
    if (part === null) continue;
    const address = part.url ?? cleanUrl(pageUrl);
    const others = inner.filter(({ url }) => url !== null && url !== address);
    if (!others.every((other) => haveLikeHeadlines(other, part))) continue;
    parts = [part, ...parts.filter((other) => !inner.includes(other) || others.includes(other))];
  }
  return new Set(parts.map(({ url }) => url)).size > 1 ? parts : [];
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

/** What belongs to the other articles of a page: they themselves; of one that this one stands in, all beside it. */
export function otherParts(parts: readonly ArticlePart[], { element }: ArticlePart): Set<Node> {
  const others = parts.map((part) => part.element).filter((other) => other !== element);
  const left = new Set<Node>(others.filter((other) => !other.contains(element)));
  const outermost = others.find((other) => other.contains(element));
  for (let inner = element; outermost && inner !== outermost; inner = inner.parentElement ?? outermost) {
    for (const beside of inner.parentNode?.childNodes ?? []) if (beside !== inner) left.add(beside);
  }
  return left;
}

function inOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Null for what has no headline or no text beside those of the articles within it. */
function partOf(element: Element, inner: readonly ArticlePart[], pageUrl: string): ArticlePart | null {
  const own = (names: string) =>
    [...element.querySelectorAll(names)].filter(
      (found) => !inner.some((part) => part.element.contains(found)),
    );
  const headline = own('h1, h2').find(({ textContent }) => textContent?.trim());
  if (!headline) return null;
  let letters = 0;
  for (const paragraph of own('p')) letters += paragraph.textContent?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  return { element, headline, url: addressOf(element, own(URL_ELEMENTS)[0], pageUrl) };
}

function haveLikeHeadlines(...parts: readonly ArticlePart[]): boolean {
  return parts.every(({ headline }) => headline.localName === 'h1');
}

/** The first address it states that the page could have; the fragment says no article. */
function addressOf(element: Element, link: Element | undefined, pageUrl: string): string | null {
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
