import { afterEach, expect, test } from 'vitest';
import { isLongEnough } from '#lib/dom/article/find-article.ts';
import { readArticle } from '#lib/dom/article/read-article.ts';
import { PAGE_CASES } from './article-pages.ts';
import { BESIDE_CASES } from './beside-pages.ts';
import { showPage } from './show-page.ts';

const URL = 'https://gazette.example.org/world/harbour-vote';
let undo = () => {};
afterEach(() => undo());

test.each([...PAGE_CASES, ...BESIDE_CASES])('$name', ({ page, read, left }) => {
  undo = showPage(page);
  const text = readArticle(document, URL)?.map.text ?? '';
  const places = read.map((words) => text.indexOf(words));
  expect(
    places.every((place) => place >= 0),
    `${read} in: ${text}`,
  ).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(left.filter((words) => text.includes(words))).toEqual([]);
});

test.each(PAGE_CASES)('reading leaves the page as it was: $name', ({ page }) => {
  undo = showPage(page);
  const before = document.documentElement.outerHTML;
  const texts = textNodes();
  readArticle(document, URL);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(textNodes()).toEqual(texts);
});

test('a page with little text is no article', () => {
  undo = showPage(new DOMParser().parseFromString('<h1>Hello</h1><p>Only a few words.</p>', 'text/html'));
  const live = readArticle(document, URL);
  expect(live !== null && isLongEnough(live)).toBe(false);
});

test('every character read stands where the map says', () => {
  const [first] = PAGE_CASES;
  if (!first) throw new Error('no case');
  undo = showPage(first.page);
  const map = readArticle(document, URL)?.map;
  expect(map?.pieces.length).toBeGreaterThan(0);
  for (const piece of map?.pieces ?? []) {
    const there = piece.node.data.slice(piece.nodeStart, piece.nodeStart + piece.length);
    expect(there.replace(/\s/gu, ' ')).toBe(map?.text.slice(piece.textStart, piece.textStart + piece.length));
  }
});

function textNodes(): Node[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}
