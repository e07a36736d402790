import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Code units of a paragraph that counts; Readability's own default. */
const MIN_LETTERS = 140;
const HIDDEN = /display\s*:\s*none/i;

/**
 * The loader's cheap question: is this page an article? Reads attributes and text, forces no style and no layout.
 *
 * A page of teasers has paragraphs long enough for Readability's test; what it lacks is a text that it is about. So a
 * front page is refused unless it says that it is an article.
 */
export function isArticlePage(page: Document, pageUrl: string): boolean {
  if (!page.contentType.includes('html')) return false;
  return (
    (saysArticle(page) || !isFrontPage(pageUrl)) &&
    isProbablyReaderable(page, { visibilityChecker, minContentLength: MIN_LETTERS })
  );
}

function saysArticle(page: Document): boolean {
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return type === 'article' || page.querySelector('meta[property="article:published_time"]') !== null;
}

function isFrontPage(url: string): boolean {
  return /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(new URL(url).pathname);
}

/**
 * Readability's own check, from attributes alone: a style object for each of a thousand paragraphs costs more than all
 * else. It is asked first of all, so it refuses what is too short to count, as most paragraphs of a page of teasers are.
 */
function visibilityChecker(node: Node): boolean {
  const element = node as Element;
  return (
    (element.textContent ?? '').length >= MIN_LETTERS &&
    !HIDDEN.test(element.getAttribute('style') ?? '') &&
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true'
  );
}
