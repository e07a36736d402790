import type { Article } from '#lib/core/article/article.ts';
import { articleId } from '#lib/core/article/article-id.ts';
import { Failure } from '#lib/core/failure.ts';
import { database } from '#lib/db/database.ts';
import { articleById, noteWithArticle } from '#lib/db/queries.ts';
import type { BrowserSender } from '#lib/messages/sender.ts';

/**
 * A content script runs beside a page that may have taken it over. It may touch the notes of its own site's articles
 * and no others; the site is what the browser says it is.
 *
 * @throws {Failure} `not_allowed`.
 */
export function assertOwnArticle(article: Article, sender: BrowserSender): void {
  const isOwn =
    originOf(article.url) === originOf(sender.url) && articleId(article.url, article.id) === article.id;
  if (!isOwn) throw new Failure('not_allowed', `article of another site: ${article.url}`);
}

/** As `assertOwnArticle`, for a note named by its id. Our own views may touch every note. */
export async function assertOwnNote(id: string, sender: BrowserSender): Promise<void> {
  if (!isPage(sender)) return;
  const found = await noteWithArticle(database, id);
  if (!found) throw new Failure('note_missing');
  await assertOwnArticleId(found.article.id, sender);
}

/** As `assertOwnArticle`, for an article that is known already. */
export async function assertOwnArticleId(id: string, sender: BrowserSender): Promise<void> {
  if (!isPage(sender)) return;
  const row = await articleById(database, id);
  const isOwn = row?.urls.some((url) => originOf(url) === originOf(sender.url));
  if (!isOwn) throw new Failure('not_allowed', `article of another site: ${id}`);
}

function isPage(sender: BrowserSender): boolean {
  return /^https?:/.test(sender.url ?? '');
}

function originOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}
