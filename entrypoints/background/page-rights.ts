import { isOwnArticle } from '#lib/core/article/own-article.ts';
import { Failure } from '#lib/core/failure.ts';
import { database } from '#lib/db/database.ts';
import { noteWithArticle } from '#lib/db/queries.ts';
import type { From } from '#lib/platform/listen.ts';

/**
 * A content script runs beside a page that may have taken it over. It may touch the notes of its own page's article
 * and no others; the page is what the browser says it is. Our own views may touch every note.
 *
 * @throws {Failure} `not_allowed`.
 */
export function assertOwnArticle(articleId: string, from: From): void {
  if (from.kind === 'page' && !isOwnArticle(articleId, from.url)) {
    throw new Failure('not_allowed', `article of another page: ${articleId}`);
  }
}

/** As `assertOwnArticle`, for a note named by its id. */
export async function assertOwnNote(id: string, from: From): Promise<void> {
  if (from.kind !== 'page') return;
  const found = await noteWithArticle(database, id);
  if (!found) throw new Failure('note_missing');
  assertOwnArticle(found.article.id, from);
}
