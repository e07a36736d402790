import { afterEach, expect, test } from 'vitest';
import { isLongEnough } from '#lib/dom/article/find-article.ts';
import { readArticle } from '#lib/dom/article/read-article.ts';
import { LONG, page } from './article-pages.ts';
import { showPage } from './show-page.ts';

const URL = 'https://gazette.example.org/world/harbour-vote';
const BODY = `<h1>Harbour vote</h1><p>Opening. ${LONG}</p><p>Middle. ${LONG}</p><p>Closing. ${LONG}</p>`;
let undo = () => {};
afterEach(() => undo());

function show(body: string): void {
  undo = showPage(page('<meta property="og:title" content="Harbour vote">', body));
}

/** Fills a host's new shadow root with what a parser makes of this HTML. */
function shadow(selector: string, mode: ShadowRootMode, html: string): void {
  const root = document.querySelector(selector)?.attachShadow({ mode });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  root?.append(...parsed.body.childNodes);
}

test.each<ShadowRootMode>(['open', 'closed'])('text in an %s shadow root is not read', (mode) => {
  show(`<article>${BODY}<fact-box></fact-box></article>`);
  shadow('fact-box', mode, `<p>SHADOWED. ${LONG}</p>`);
  const text = readArticle(document, URL)?.map.text ?? '';
  expect(text).toContain('Closing.');
  expect(text).not.toContain('SHADOWED');
});

test('text that a component of the page only lays out stands in the page, and is read', () => {
  show(`<story-text><article>${BODY}</article></story-text>`);
  shadow('story-text', 'open', '<p>FRAMEWORDS</p><slot></slot>');
  const text = readArticle(document, URL)?.map.text ?? '';
  expect(['Harbour vote', 'Opening.', 'Closing.'].filter((words) => !text.includes(words))).toEqual([]);
  expect(text).not.toContain('FRAMEWORDS');
});

test('a paragraph that a component has no place for is not shown, and not read', () => {
  show(`<article>${BODY}<fact-box><p>UNPLACED. ${LONG}</p></fact-box></article>`);
  shadow('fact-box', 'open', '<p>Facts.</p>');
  expect(readArticle(document, URL)?.map.text).not.toContain('UNPLACED');
});

test('a page whose whole article is in a shadow root has none', () => {
  show('<story-text></story-text>');
  shadow('story-text', 'open', `<article>${BODY}</article>`);
  const live = readArticle(document, URL);
  expect(live !== null && isLongEnough(live)).toBe(false);
});

test('text in a frame of the same origin is not read', async () => {
  show(`<article>${BODY}<iframe></iframe></article>`);
  const frame = document.querySelector('article iframe') as HTMLIFrameElement;
  const parsed = new DOMParser().parseFromString(`<article><p>FRAMED. ${LONG}</p></article>`, 'text/html');
  frame.contentDocument?.body.append(...parsed.body.childNodes);
  const before = frame.contentDocument?.documentElement.outerHTML;
  expect(before).toContain('FRAMED');
  expect(readArticle(document, URL)?.map.text).not.toContain('FRAMED');
  expect(frame.contentDocument?.documentElement.outerHTML).toBe(before);
});
