import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/**
 * The loader's cheap question: is this page an article? Reads attributes and text, forces no style and no layout.
 *
 * A page of teasers has paragraphs long enough for Readability's test; what it lacks is a text that it is about. So a
 * front page is refused unless it says that it is an article.
 */
export function isArticlePage(page: Document, pageUrl: string): boolean {
  if (!page.contentType.includes('html')) return false;
  return (saysArticle(page) || !isFrontPage(pageUrl)) && isProbablyReaderable(page, { visibilityChecker });
}

function saysArticle(page: Document): boolean {
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return type === 'article' || page.querySelector('meta[property="article:published_time"]') !== null;
}

function isFrontPage(url: string): boolean {
  return /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(new URL(url).pathname);
}

/** Readability's own check, without its reads of computed style. */
function visibilityChecker(node: Node): boolean {
  const element = node as HTMLElement;
  return (
    element.style?.display !== 'none' && !element.hidden && element.getAttribute('aria-hidden') !== 'true'
  );
}
