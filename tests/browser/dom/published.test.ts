import { afterEach, expect, test } from 'vitest';
import { readArticle } from '#lib/dom/article/read-article.ts';
import { DATED_CASES, datedPage } from './dated-pages.ts';
import { showPage } from './show-page.ts';

let undo = () => {};
afterEach(() => undo());

test.each(DATED_CASES)('$name', (page) => {
  undo = showPage(datedPage(page));
  const live = readArticle(document, page.url ?? 'https://gazette.example.org/world/harbour-vote');
  expect(live).not.toBeNull();
  expect(live?.article.publishedAt).toBe(page.published);
  expect(live?.article.modifiedAt).toBe(page.modified);
});
