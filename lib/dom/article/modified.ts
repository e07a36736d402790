import { parsePublishedDate } from '#lib/core/article/published-date.ts';
import { isInFuture } from '#lib/core/article/settle-day.ts';

/** Names of `<meta>` with the date of the last change, most specific first. */
export const META_CHANGES = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'modified_time',
];

/** Labels of a last change, in languages of the larger outlets. */
export const CHANGED =
  /^\W*(?:last |page )?(?:updat|modif|edited|actualizad|atualizad|aggiorn|aktualis|mis à jour|обновлен|güncelle|zuletzt)/iu;

/**
 * When the article was last changed, with its time zone; null where nothing later than its publication is stated.
 *
 * @param stated As it stands there, most trusted first.
 * @param publishedAt ISO 8601.
 */
export function findModified(stated: readonly string[], publishedAt: string | null): string | null {
  const today = new Date().toISOString().slice(0, 10);
  for (const raw of stated) {
    const date = parsePublishedDate(raw);
    if (date === null || isInFuture(date, today)) continue;
    return publishedAt !== null && Date.parse(date) <= Date.parse(publishedAt) ? null : date;
  }
  return null;
}

/** What the page marks or labels as the date of the last change, as it stands there. */
export function markedChanges(page: Document): string[] {
  const marked = [...page.querySelectorAll('[itemprop~="dateModified"]')].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content'),
  );
  const labelled = [...page.querySelectorAll('time[datetime]')]
    .filter((time) => CHANGED.test(labelOf(time)))
    .map((time) => time.getAttribute('datetime'));
  return [...marked, ...labelled].filter((date) => date !== null);
}

/** Its own words, or those before it in its line. */
function labelOf(time: Element): string {
  const own = time.textContent?.trim() ?? '';
  return CHANGED.test(own)
    ? own
    : (time.previousSibling?.textContent ?? time.parentElement?.textContent ?? '').trim();
}
