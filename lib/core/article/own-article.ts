import { articleId } from './article-id.ts';

/**
 * Whether a page may touch the notes of an article: only where the page could claim to be it, by its own address or a
 * canonical one that would be believed (`www.`, `m.`, `amp.` of one outlet).
 */
export function isOwnArticle(id: string, pageUrl: string): boolean {
  return URL.canParse(pageUrl) && /^https?:/.test(pageUrl) && articleId(pageUrl, id) === id;
}
